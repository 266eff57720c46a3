namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions in order; with a limit, only the first of them.</summary>
internal sealed record SortPlan(Plan Input, IReadOnlyList<SortCondition> Conditions, int[] Slots, long? Limit) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Input];
}
