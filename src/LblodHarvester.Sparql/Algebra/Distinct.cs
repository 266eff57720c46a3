namespace LblodHarvester.Sparql.Algebra;

/// <summary>Each solution once.</summary>
internal sealed record Distinct(GraphPattern Pattern) : GraphPattern;
