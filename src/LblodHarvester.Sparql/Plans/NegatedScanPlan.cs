namespace LblodHarvester.Sparql.Plans;

/// <summary>The triples of any property but some.</summary>
internal sealed record NegatedScanPlan(ScanPlan Scan, IReadOnlyList<uint> Excluded) : Plan
{
    internal override IReadOnlyList<Plan> Inputs => [Scan];
}
