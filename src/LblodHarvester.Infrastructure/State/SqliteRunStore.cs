using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.State;

/// <summary>Runs and their frontiers in SQLite.</summary>
public sealed class SqliteRunStore : IRunStore
{
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _time;

    /// <summary>A store on the database; the clock says when runs start and end.</summary>
    public SqliteRunStore(SqliteDatabase database, TimeProvider time)
    {
        _database = database;
        _time = time;
    }

    /// <inheritdoc/>
    public Task<Run> StartOrResumeAsync(string sourceId, Uri startUrl, CancellationToken cancellationToken) =>
        _database.WriteAsync(
            async transaction =>
            {
                var running = await FindRunningAsync(transaction, sourceId, cancellationToken).ConfigureAwait(false)
                    ?? await StartAsync(transaction, sourceId, startUrl, cancellationToken).ConfigureAwait(false);
                return running.ToRun();
            },
            cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The state is <see cref="RunState.Running"/>.</exception>
    /// <exception cref="InvalidOperationException">There is no such run, or it has ended already.</exception>
    public Task EndAsync(long runId, RunState state, string? reason, CancellationToken cancellationToken)
    {
        if (state == RunState.Running)
            throw new ArgumentException("A run that ends is no longer running.", nameof(state));
        return _database.WriteAsync(
            async transaction =>
            {
                var run = await GetRunAsync(transaction, runId, cancellationToken).ConfigureAwait(false);
                if (run.State != RunState.Running)
                    throw new InvalidOperationException($"Run {runId} has ended already: {run.State}.");
                await transaction.ExecuteAsync(
                    "UPDATE run SET state = @state, ended_at = @endedAt, reason = @reason WHERE id = @runId",
                    new { runId, state = state.ToString(), endedAt = SqliteText.Write(_time.GetUtcNow()), reason },
                    cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Run?> FindAsync(long runId, CancellationToken cancellationToken)
    {
        var row = await _database.ReadAsync(
            connection => connection.FindAsync<RunRow>(
                $"SELECT {RunRow.Columns} FROM run WHERE id = @runId", new { runId }, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return row?.ToRun();
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Run>> ListAsync(string? sourceId, int limit, CancellationToken cancellationToken)
    {
        var filter = sourceId is null ? "" : "WHERE source_id = @sourceId";
        var rows = await _database.ReadAsync(
            connection => connection.ListAsync<RunRow>(
                $"SELECT {RunRow.Columns} FROM run {filter} ORDER BY id DESC LIMIT @limit", new { sourceId, limit }, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToRun())];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RunPage>> ListPagesAsync(long runId, RunPageState? state, CancellationToken cancellationToken) =>
        ListPagesAsync(runId, state, int.MaxValue, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<RunPageState, int>> CountPagesAsync(long runId, CancellationToken cancellationToken)
    {
        var counts = await _database.ReadAsync(
            connection => connection.ListAsync<(string State, int Pages)>(
                "SELECT state, pages FROM run_page_count WHERE run_id = @runId AND pages > 0", new { runId }, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return counts.ToDictionary(count => Enum.Parse<RunPageState>(count.State), count => count.Pages);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RunPage>> NextAsync(
        long runId, IReadOnlySet<Uri> underWay, int limit, CancellationToken cancellationToken)
    {
        var first = await ListPagesAsync(runId, RunPageState.Queued, limit + underWay.Count, cancellationToken).ConfigureAwait(false);
        return [.. first.Where(page => !underWay.Contains(page.Url)).Take(limit)];
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">
    /// There is no such run, it has not ended, or its source has another run under way.
    /// </exception>
    public Task<int> RetryFailedAsync(long runId, CancellationToken cancellationToken) =>
        _database.WriteAsync(
            async transaction =>
            {
                var run = await GetRunAsync(transaction, runId, cancellationToken).ConfigureAwait(false);
                if (await FindRunningAsync(transaction, run.SourceId, cancellationToken).ConfigureAwait(false) is { } running)
                {
                    throw new InvalidOperationException(
                        $"Run {running.Id} of source '{run.SourceId}' is under way: wait until it has ended, or cancel it.");
                }

                await transaction.ExecuteAsync(
                    "UPDATE run_page SET state = @queued, step = NULL, reason = NULL WHERE run_id = @runId AND state = @failed",
                    new { runId, queued = nameof(RunPageState.Queued), failed = nameof(RunPageState.Failed) },
                    cancellationToken).ConfigureAwait(false);
                var queued = await transaction.FindAsync<int>(
                    "SELECT count(*) FROM run_page WHERE run_id = @runId AND state = @queued",
                    new { runId, queued = nameof(RunPageState.Queued) },
                    cancellationToken).ConfigureAwait(false);
                if (queued > 0)
                {
                    await transaction.ExecuteAsync(
                        "UPDATE run SET state = @state, ended_at = NULL, reason = NULL WHERE id = @runId",
                        new { runId, state = nameof(RunState.Running) },
                        cancellationToken).ConfigureAwait(false);
                }

                return queued;
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task<PageRecord?> FindPageAsync(Uri url, CancellationToken cancellationToken)
    {
        var row = await _database.ReadAsync(
            connection => connection.FindAsync<PageRow>(
                $"SELECT {PageRow.Columns} FROM page WHERE url = @AbsoluteUri", new { url.AbsoluteUri }, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return row?.ToRecord();
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PageRecord>> ListKnownPagesAsync(string sourceId, CancellationToken cancellationToken)
    {
        var rows = await _database.ReadAsync(
            connection => connection.ListAsync<PageRow>(
                $"SELECT {PageRow.Columns} FROM page WHERE source_id = @sourceId ORDER BY url",
                new { sourceId },
                cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToRecord())];
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The address is not in the run's frontier.</exception>
    public Task<int> CommitAsync(PageCommit commit, CancellationToken cancellationToken)
    {
        var page = RunPageRow.From(commit.Page);
        var links = commit.Links.Select(link => RunPageRow.From(Found(commit.Page.RunId, link, commit.Page.Url))).ToList();
        var reports = commit.Reports.Select(OutboxRow.From).ToList();
        var record = commit.Record is null ? null : PageRow.From(commit.Record);
        return _database.WriteAsync(
            async transaction =>
            {
                if (await transaction.ExecuteAsync(RunPageRow.Handle, page, cancellationToken).ConfigureAwait(false) == 0)
                    throw new InvalidOperationException($"{page.Url} is not in the frontier of run {page.RunId}.");
                var found = await transaction.ExecuteAsync(RunPageRow.Queue, links, cancellationToken).ConfigureAwait(false);
                if (record is not null)
                    await transaction.ExecuteAsync(PageRow.Save, record, cancellationToken).ConfigureAwait(false);
                if (commit is { Page.State: RunPageState.Done, Record.Url: var processed })
                {
                    var kept = SqliteText.WriteList([.. reports.Select(report => report.Resource)]);
                    await transaction.ExecuteAsync(OutboxRow.DropHeld, new { processed.AbsoluteUri, kept }, cancellationToken)
                        .ConfigureAwait(false);
                }

                await transaction.ExecuteAsync(OutboxRow.Enter, reports, cancellationToken).ConfigureAwait(false);
                return found;
            },
            cancellationToken);
    }

    private static RunPage Found(long runId, Uri url, Uri? referrer) => new(runId, url, referrer, RunPageState.Queued, null, null);

    private static Task<RunRow?> FindRunningAsync(SqliteTransaction transaction, string sourceId, CancellationToken cancellationToken) =>
        transaction.FindAsync<RunRow>(
            $"SELECT {RunRow.Columns} FROM run WHERE source_id = @sourceId AND state = 'Running'", new { sourceId }, cancellationToken);

    private static async Task<Run> GetRunAsync(SqliteTransaction transaction, long runId, CancellationToken cancellationToken)
    {
        var row = await transaction.FindAsync<RunRow>(
            $"SELECT {RunRow.Columns} FROM run WHERE id = @runId", new { runId }, cancellationToken).ConfigureAwait(false);
        return row?.ToRun() ?? throw new InvalidOperationException($"There is no run {runId}.");
    }

    private async Task<RunRow> StartAsync(
        SqliteTransaction transaction, string sourceId, Uri startUrl, CancellationToken cancellationToken)
    {
        var run = await transaction.FindAsync<RunRow>(
            $"INSERT INTO run (source_id, state, started_at) VALUES (@sourceId, @state, @startedAt) RETURNING {RunRow.Columns}",
            new { sourceId, state = nameof(RunState.Running), startedAt = SqliteText.Write(_time.GetUtcNow()) },
            cancellationToken).ConfigureAwait(false);
        await transaction.ExecuteAsync(RunPageRow.Queue, RunPageRow.From(Found(run!.Id, startUrl, null)), cancellationToken)
            .ConfigureAwait(false);
        return run;
    }

    private async Task<IReadOnlyList<RunPage>> ListPagesAsync(
        long runId, RunPageState? state, int limit, CancellationToken cancellationToken)
    {
        var filter = state is null ? "" : "AND state = @state";
        var rows = await _database.ReadAsync(
            connection => connection.ListAsync<RunPageRow>(
                $"SELECT {RunPageRow.Columns} FROM run_page WHERE run_id = @runId {filter} ORDER BY id LIMIT @limit",
                new { runId, state = state?.ToString(), limit },
                cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToRunPage())];
    }
}
