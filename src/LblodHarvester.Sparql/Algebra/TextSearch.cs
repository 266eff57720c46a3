namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// The literals of a graph that a text query finds: what <c>lh:matches</c> stands for. No operator of SPARQL, but one that may stand wherever a triple
/// pattern may.
/// </summary>
/// <param name="Literal">The literal.</param>
/// <param name="Score">How well it matches, as an <c>xsd:decimal</c>; null when that is not asked.</param>
/// <param name="Query">The text query.</param>
/// <param name="Limit">How many literals at most, those that match best; null for all.</param>
internal sealed record TextSearch(PatternTerm Literal, PatternTerm? Score, string Query, int? Limit) : GraphPattern;
