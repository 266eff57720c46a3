namespace LblodHarvester.Sparql.Algebra;

/// <summary>The solutions in order.</summary>
internal sealed record OrderBy(GraphPattern Pattern, IReadOnlyList<OrderCondition> Conditions) : GraphPattern;
