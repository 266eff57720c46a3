namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions of the left for which the right, opened with them, has none; where all that they share is bound in both.</summary>
internal sealed record MinusLoopPlan(Plan Left, Plan Right) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Left, Right];
}
