namespace LblodHarvester.Sparql.Plans;

/// <summary>As <see cref="HashJoinPlan"/>, but a solution of the left that finds none is given alone.</summary>
internal sealed record OptionalHashPlan(
    Plan Left, Plan Right, int[] Keys, int[] Shared, int[] RightSlots, int[] Given, bool IsFixed, PlanExpression? Condition) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Left, Right];
}
