namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions with one slot more; where the slot has a value already, those that agree with it.</summary>
internal sealed record ExtendPlan(Plan Input, int Slot, PlanExpression Expression) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Input];
}
