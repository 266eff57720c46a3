namespace LblodHarvester.Sparql.Algebra;

/// <summary>Triple patterns that hold together; without any it has one empty solution.</summary>
internal sealed record BasicGraphPattern(IReadOnlyList<TriplePattern> Triples) : GraphPattern;
