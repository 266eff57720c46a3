using Microsoft.Extensions.Logging;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>Keeps a few visits under way until the frontier of a run is empty or its budget is used.</summary>
internal sealed class RunWorkers(
    IRunStore runs, PageVisit visit, RunContext context, IRunObserver observer, int parallelism, ILogger logger)
{
    private readonly Dictionary<Task<PageCommit>, Uri> _visits = [];
    private readonly int _budget = context.Request.MaxPages ?? context.Source.Limits.MaxPages ?? int.MaxValue;
    private int _started;
    private int _queued;

    /// <summary>Works until there is nothing left; returns why addresses were left in the frontier, or null when none were.</summary>
    internal async Task<string?> DrainAsync(CancellationToken cancellationToken)
    {
        _queued = (await runs.CountPagesAsync(context.Run.Id, cancellationToken)).GetValueOrDefault(RunPageState.Queued);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            while (true)
            {
                await StartVisitsAsync(stop.Token);
                if (_visits.Count == 0)
                    break;
                await CommitNextAsync(stop.Token);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(_visits.Keys.Select(Settled));
        }

        return _queued == 0 ? null : $"stopped at its limit of {_budget} pages; {_queued} addresses were not visited";
    }

    private async Task StartVisitsAsync(CancellationToken cancellationToken)
    {
        var free = Math.Min(parallelism - _visits.Count, _budget - _started);
        if (free <= 0)
            return;
        var next = await runs.NextAsync(context.Run.Id, _visits.Values.ToHashSet(), free, cancellationToken);
        foreach (var page in next)
        {
            _started++;
            _visits.Add(Task.Run(() => visit.RunAsync(context, page, cancellationToken), cancellationToken), page.Url);
        }
    }

    private async Task CommitNextAsync(CancellationToken cancellationToken)
    {
        var ended = await Task.WhenAny(_visits.Keys);
        _visits.Remove(ended);
        var commit = await ended;
        var found = await runs.CommitAsync(commit, cancellationToken);
        logger.LogDebug("Committed {Url}", commit.Page.Url);
        _queued += found - 1;
        observer.PageHandled(commit.Page, commit.Record, _queued);
    }

    /// <summary>Waits for a visit that was told to stop; how it ends no longer matters, since nothing of it is committed.</summary>
    private static async Task Settled(Task visit) => await visit.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
