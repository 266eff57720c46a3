namespace LblodHarvester.Sparql.Plans;

/// <summary>Some of the solutions.</summary>
internal sealed record SlicePlan(Plan Input, long Offset, long? Limit) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Input];
}
