namespace LblodHarvester.Sparql.Plans;

/// <summary>A condition of an order.</summary>
internal sealed record SortCondition(PlanExpression Expression, bool IsDescending);
