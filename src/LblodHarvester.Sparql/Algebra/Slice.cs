namespace LblodHarvester.Sparql.Algebra;

/// <summary>The solutions after the first of them, and no more than a limit.</summary>
/// <param name="Pattern">The solutions.</param>
/// <param name="Offset">How many are left out.</param>
/// <param name="Limit">How many are given at most; null for all.</param>
internal sealed record Slice(GraphPattern Pattern, long Offset, long? Limit) : GraphPattern;
