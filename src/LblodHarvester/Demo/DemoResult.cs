using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Runs;

namespace LblodHarvester.Demo;

/// <summary>What the demo found.</summary>
/// <param name="Harvests">Each source's run.</param>
/// <param name="Outbox">The outbox after it.</param>
/// <param name="ReportedBefore">What was reported before the demo began.</param>
internal sealed record DemoResult(
    IReadOnlyList<DemoHarvest> Harvests, IReadOnlyList<OutboxEntry> Outbox, IReadOnlySet<Rdf.Iri> ReportedBefore)
{
    /// <summary>Whether every run came to its end and nothing that should be sent was left.</summary>
    public bool Worked =>
        Harvests.All(harvest => harvest.Result.Run.State is RunState.Succeeded or RunState.PagesFailed)
        && Outbox.All(entry => entry.State is not (OutboxState.Pending or OutboxState.Dead));
}
