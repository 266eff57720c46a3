namespace LblodHarvester.Sparql.Plans;

/// <summary>No solution.</summary>
/// <param name="Reason">Why, for who reads the plan.</param>
internal sealed record EmptyPlan(string Reason) : Plan;
