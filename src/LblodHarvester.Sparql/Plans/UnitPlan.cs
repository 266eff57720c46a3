namespace LblodHarvester.Sparql.Plans;

/// <summary>One solution that binds nothing.</summary>
internal sealed record UnitPlan : Plan;
