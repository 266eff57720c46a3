using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Plans;

/// <summary>An aggregate, the slot that it goes to, and its argument.</summary>
internal sealed record PlanAggregate(int Slot, Aggregate Aggregate, PlanExpression? Argument);
