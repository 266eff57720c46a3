namespace LblodHarvester.Sparql.Plans;

/// <summary>One solution for each group.</summary>
/// <param name="Input">What is grouped.</param>
/// <param name="Keys">The slots that groups are made by.</param>
/// <param name="Aggregates">What is made of each group.</param>
/// <param name="Slots">The slots of the input: those that are no keys are of no use afterwards.</param>
internal sealed record GroupPlan(Plan Input, int[] Keys, IReadOnlyList<PlanAggregate> Aggregates, int[] Slots) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Input];
}
