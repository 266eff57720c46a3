namespace LblodHarvester.Sparql.Plans;

/// <summary>Given solutions.</summary>
/// <param name="Slots">The slots.</param>
/// <param name="Table">For each solution an identifier for each slot; 0 where there is none.</param>
internal sealed record ValuesPlan(int[] Slots, IReadOnlyList<uint[]> Table) : Plan;
