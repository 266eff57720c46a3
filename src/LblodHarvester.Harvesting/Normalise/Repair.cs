using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>A repair that needed no guess.</summary>
/// <param name="Rule">The name of the rule that made it.</param>
/// <param name="Before">The term as extracted, in N-Triples.</param>
/// <param name="After">The term as published, in N-Triples.</param>
/// <param name="Place">The attribute that gave the term.</param>
public sealed record Repair(string Rule, string Before, string After, SourcePlace Place);
