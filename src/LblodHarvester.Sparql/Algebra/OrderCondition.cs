namespace LblodHarvester.Sparql.Algebra;

/// <summary>One condition of an order; those after it decide where it does not.</summary>
internal sealed record OrderCondition(Expression Expression, bool IsDescending);
