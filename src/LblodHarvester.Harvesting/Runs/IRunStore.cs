using LblodHarvester.Harvesting.Publish;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>Runs, their frontiers and the state of each page. One page is the unit of every transaction.</summary>
public interface IRunStore
{
    /// <summary>
    /// Starts a run of the source with its start address in the frontier; or, when the source has a run that was killed, returns that one
    /// to go on with. One run per source at a time.
    /// </summary>
    Task<Run> StartOrResumeAsync(string sourceId, Uri startUrl, CancellationToken cancellationToken);

    /// <summary>Ends a run.</summary>
    Task EndAsync(long runId, RunState state, string? reason, CancellationToken cancellationToken);

    /// <summary>One run, or null.</summary>
    Task<Run?> FindAsync(long runId, CancellationToken cancellationToken);

    /// <summary>The newest runs, newest first; of one source when given.</summary>
    Task<IReadOnlyList<Run>> ListAsync(string? sourceId, int limit, CancellationToken cancellationToken);

    /// <summary>The addresses of a run in the order in which they were found; those in one state when given.</summary>
    Task<IReadOnlyList<RunPage>> ListPagesAsync(long runId, RunPageState? state, CancellationToken cancellationToken);

    /// <summary>How many addresses of the run are in each state.</summary>
    Task<IReadOnlyDictionary<RunPageState, int>> CountPagesAsync(long runId, CancellationToken cancellationToken);

    /// <summary>The first addresses that are still queued, in the order in which they were found, without those under way.</summary>
    Task<IReadOnlyList<RunPage>> NextAsync(long runId, IReadOnlySet<Uri> underWay, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Puts the failed addresses of an ended run back in its frontier, and the run back to running. A run that stopped before it had
    /// visited
    /// all of its frontier, as when the store could not be reached, goes on with what is left too.
    /// </summary>
    /// <returns>How many addresses the run has to visit now; when there are none, the run stays ended.</returns>
    Task<int> RetryFailedAsync(long runId, CancellationToken cancellationToken);

    /// <summary>What is known of a page from earlier visits, or null.</summary>
    Task<PageRecord?> FindPageAsync(Uri url, CancellationToken cancellationToken);

    /// <summary>Every page of a source that is known from earlier visits, overviews too, by address.</summary>
    Task<IReadOnlyList<PageRecord>> ListKnownPagesAsync(string sourceId, CancellationToken cancellationToken);

    /// <summary>
    /// Writes all that handling one address led to, in one transaction: its state in the run, the new addresses in the frontier, the page
    /// record
    /// and the outbox entries. All of it survives a crash, or none. When the page was processed anew (<see cref="RunPageState.Done"/>),
    /// entries
    /// that the page holds (<see cref="Notify.OutboxState.Held"/>) and no longer leads to leave the outbox: a list that was mended, or a
    /// register that was configured, leaves nothing behind for a person to look at.
    /// </summary>
    /// <returns>How many of the links were new to the frontier.</returns>
    Task<int> CommitAsync(PageCommit commit, CancellationToken cancellationToken);
}
