using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>Runs in memory; a commit enters its reports in the given outbox.</summary>
public sealed class InMemoryRunStore(InMemoryOutbox outbox, TimeProvider time) : IRunStore
{
    private readonly Lock _lock = new();
    private readonly List<Run> _runs = [];
    private readonly Dictionary<long, OrderedDictionary<string, RunPage>> _frontiers = [];
    private readonly SortedDictionary<string, PageRecord> _pages = new(StringComparer.Ordinal);

    public Task<Run> StartOrResumeAsync(string sourceId, Uri startUrl, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (Running(sourceId) is { } running)
                return Task.FromResult(running);
            var run = new Run(_runs.Count + 1, sourceId, RunState.Running, time.GetUtcNow(), null, null);
            _runs.Add(run);
            _frontiers.Add(run.Id, new(StringComparer.Ordinal)
            {
                [startUrl.AbsoluteUri] = new RunPage(run.Id, startUrl, null, RunPageState.Queued, null, null),
            });
            return Task.FromResult(run);
        }
    }

    public Task EndAsync(long runId, RunState state, string? reason, CancellationToken cancellationToken)
    {
        if (state == RunState.Running)
            throw new ArgumentException("A run that ends is no longer running.", nameof(state));
        lock (_lock)
        {
            var run = Get(runId);
            if (run.State != RunState.Running)
                throw new InvalidOperationException($"Run {runId} has ended already: {run.State}.");
            Set(run with { State = state, EndedAt = time.GetUtcNow(), Reason = reason });
            return Task.CompletedTask;
        }
    }

    public Task<Run?> FindAsync(long runId, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult(_runs.Find(run => run.Id == runId));
    }

    public Task<IReadOnlyList<Run>> ListAsync(string? sourceId, int limit, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<Run>>(
                [.. _runs.Where(run => sourceId is null || run.SourceId == sourceId).Reverse().Take(limit)]);
        }
    }

    public Task<IReadOnlyList<RunPage>> ListPagesAsync(long runId, RunPageState? state, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult<IReadOnlyList<RunPage>>([.. Frontier(runId).Where(page => state is null || page.State == state)]);
    }

    public Task<IReadOnlyDictionary<RunPageState, int>> CountPagesAsync(long runId, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult<IReadOnlyDictionary<RunPageState, int>>(Frontier(runId).CountBy(page => page.State).ToDictionary());
    }

    public Task<IReadOnlyList<RunPage>> NextAsync(long runId, IReadOnlySet<Uri> underWay, int limit, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<RunPage>>(
                [.. Frontier(runId).Where(page => page.State == RunPageState.Queued && !underWay.Contains(page.Url)).Take(limit)]);
        }
    }

    public Task<int> RetryFailedAsync(long runId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var run = Get(runId);
            if (Running(run.SourceId) is { } running)
                throw new InvalidOperationException($"Run {running.Id} of source '{run.SourceId}' is under way.");
            var failed = Frontier(runId).Where(page => page.State == RunPageState.Failed).ToList();
            foreach (var page in failed)
                _frontiers[runId][page.Url.AbsoluteUri] = page with { State = RunPageState.Queued, Step = null, Reason = null };
            var queued = Frontier(runId).Count(page => page.State == RunPageState.Queued);
            if (queued > 0)
                Set(run with { State = RunState.Running, EndedAt = null, Reason = null });
            return Task.FromResult(queued);
        }
    }

    public Task<PageRecord?> FindPageAsync(Uri url, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult(_pages.GetValueOrDefault(url.AbsoluteUri));
    }

    public Task<IReadOnlyList<PageRecord>> ListKnownPagesAsync(string sourceId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<PageRecord>>(
                [.. _pages.Values.Where(page => page.SourceId == sourceId)]);
        }
    }

    public Task<int> CommitAsync(PageCommit commit, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var frontier = _frontiers.GetValueOrDefault(commit.Page.RunId, new());
            if (!frontier.TryGetValue(commit.Page.Url.AbsoluteUri, out var page))
                throw new InvalidOperationException($"{commit.Page.Url} is not in the frontier of run {commit.Page.RunId}.");
            frontier[commit.Page.Url.AbsoluteUri] = page with
            {
                State = commit.Page.State,
                Step = commit.Page.Step,
                Reason = commit.Page.Reason,
            };
            var found = commit.Links.Count(link =>
                frontier.TryAdd(link.AbsoluteUri, new RunPage(page.RunId, link, page.Url, RunPageState.Queued, null, null)));
            if (commit.Record is not null)
                _pages[commit.Record.Url.AbsoluteUri] = commit.Record;
            if (commit is { Page.State: RunPageState.Done, Record.Url: var processed })
                outbox.DropHeld(processed, commit.Reports);
            foreach (var report in commit.Reports)
                outbox.Enter(report);
            return Task.FromResult(found);
        }
    }

    private Run? Running(string sourceId) => _runs.Find(run => run.SourceId == sourceId && run.State == RunState.Running);

    private Run Get(long runId) => _runs.Find(run => run.Id == runId) ?? throw new InvalidOperationException($"There is no run {runId}.");

    private void Set(Run run) => _runs[(int)run.Id - 1] = run;

    private OrderedDictionary<string, RunPage>.ValueCollection Frontier(long runId) =>
        _frontiers.GetValueOrDefault(runId, new(StringComparer.Ordinal)).Values;
}
