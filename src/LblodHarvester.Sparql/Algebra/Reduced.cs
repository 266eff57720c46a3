namespace LblodHarvester.Sparql.Algebra;

/// <summary>Each solution at least once, and at most as often as it is there.</summary>
internal sealed record Reduced(GraphPattern Pattern) : GraphPattern;
