using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Terminals;

namespace LblodHarvester.Demo;

/// <summary>What the demo does on an open data folder: harvests the sample sources and sends the outbox.</summary>
internal sealed class DemoRun(Workspace workspace, Terminal terminal)
{
    private static readonly TimeSpan SendFor = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);

    /// <summary>Harvests every source and reports; what it found.</summary>
    public async Task<DemoResult> RunAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        await workspace.Sources.SaveAsync(sources, cancellationToken);
        var before = (await workspace.Outbox.ListAsync(null, cancellationToken))
            .Where(IsReported).Select(entry => entry.Resource).ToHashSet();
        var harvests = new List<DemoHarvest>();
        foreach (var source in sources)
        {
            var result = await RunProgress.ShowAsync(
                terminal, source.Title, observer => workspace.HarvestAsync(source, new RunRequest(), observer, cancellationToken));
            var failed = await workspace.Runs.ListPagesAsync(result.Run.Id, RunPageState.Failed, cancellationToken);
            var pages = await workspace.Runs.ListKnownPagesAsync(source.Id, cancellationToken);
            harvests.Add(new(source, result, [.. pages.Where(page => page.Type != PageType.Overview)], failed));
        }

        await SendAsync(cancellationToken);
        var outbox = await workspace.Outbox.ListAsync(null, cancellationToken);
        return new(harvests, outbox, before);
    }

    private static bool IsReported(OutboxEntry entry) => entry.State is OutboxState.Accepted or OutboxState.AlreadyReported;

    /// <summary>Sends until nothing is pending, or the time for it is over.</summary>
    private async Task SendAsync(CancellationToken cancellationToken)
    {
        var until = workspace.Time.GetUtcNow() + SendFor;
        while (true)
        {
            await workspace.SendDueAsync(cancellationToken);
            var pending = await workspace.Outbox.ListAsync(OutboxState.Pending, cancellationToken);
            if (pending.Count == 0 || workspace.Time.GetUtcNow() >= until)
                return;
            await Task.Delay(Poll, workspace.Time, cancellationToken);
        }
    }
}
