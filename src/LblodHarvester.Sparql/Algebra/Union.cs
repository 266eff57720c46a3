namespace LblodHarvester.Sparql.Algebra;

/// <summary>The solutions of both, one after the other.</summary>
internal sealed record Union(GraphPattern Left, GraphPattern Right) : GraphPattern;
