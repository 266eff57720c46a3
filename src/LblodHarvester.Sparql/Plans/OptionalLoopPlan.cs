namespace LblodHarvester.Sparql.Plans;

/// <summary>For each solution of the left, those of the right that is opened with it and that pass the condition; or the left alone.</summary>
internal sealed record OptionalLoopPlan(Plan Left, Plan Right, PlanExpression? Condition) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Left, Right];
}
