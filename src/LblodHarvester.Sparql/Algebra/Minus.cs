namespace LblodHarvester.Sparql.Algebra;

/// <summary>The solutions of the left that are compatible with none of the right that shares a bound variable with them.</summary>
internal sealed record Minus(GraphPattern Left, GraphPattern Right) : GraphPattern;
