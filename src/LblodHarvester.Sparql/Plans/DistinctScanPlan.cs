using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Plans;

/// <summary>The different values of the first free places of a pattern, by leaping from each to the next in an index.</summary>
/// <param name="Scan">The pattern.</param>
/// <param name="Order">The index.</param>
/// <param name="Prefix">How many places of the index are given or asked for.</param>
internal sealed record DistinctScanPlan(ScanPlan Scan, QuadOrder Order, int Prefix) : Plan;
