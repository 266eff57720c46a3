namespace LblodHarvester.Sparql.Algebra;

/// <summary>Every compatible pair of solutions of both.</summary>
internal sealed record Join(GraphPattern Left, GraphPattern Right) : GraphPattern;
