namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions, each once by what these slots hold.</summary>
internal sealed record DistinctPlan(Plan Input, int[] Slots) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Input];
}
