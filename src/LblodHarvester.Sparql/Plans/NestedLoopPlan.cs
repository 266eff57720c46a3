namespace LblodHarvester.Sparql.Plans;

/// <summary>For each solution of the left, those of the right that is opened with it.</summary>
internal sealed record NestedLoopPlan(Plan Left, Plan Right) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Left, Right];
}
