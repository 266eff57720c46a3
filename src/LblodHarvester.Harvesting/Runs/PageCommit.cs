using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>All that handling one address led to, to be written in one transaction.</summary>
/// <param name="Page">The address with its new state.</param>
/// <param name="Links">Addresses found on it; those already in the run's frontier are left as they are.</param>
/// <param name="Record">The page as now known, or null when nothing was learnt (a fetch that failed).</param>
/// <param name="Reports">
/// Outbox entries; one whose submitted resource is already in the outbox changes it only as <see cref="OutboxEntry"/> says. They are all
/// that
/// a page in state <see cref="RunPageState.Done"/> leads to: what it held before and is not among them is taken out.
/// </param>
public sealed record PageCommit(RunPage Page, IReadOnlyList<Uri> Links, PageRecord? Record, IReadOnlyList<OutboxEntry> Reports);
