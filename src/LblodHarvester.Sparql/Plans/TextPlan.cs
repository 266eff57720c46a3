using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Sparql.Plans;

/// <summary>The literals that a text query finds in some graphs.</summary>
/// <param name="Literal">What stands in the place of the literal.</param>
/// <param name="Score">What stands in the place of its score; null when that is not asked.</param>
/// <param name="Matches">What the text query finds in all graphs.</param>
/// <param name="Limit">How many are given, the best ones; null for all.</param>
/// <param name="Scope">In which graphs.</param>
internal sealed record TextPlan(PlanTerm Literal, PlanTerm? Score, TextMatches Matches, int? Limit, GraphScope Scope) : Plan;
