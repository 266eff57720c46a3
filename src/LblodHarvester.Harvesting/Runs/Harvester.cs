using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>Runs the flow over one source: takes addresses from the frontier until it is empty.</summary>
public sealed class Harvester
{
    /// <summary>Starts a run of the source, or goes on with the one that was killed.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the run can be gone on with.</exception>
    public Task<RunResult> RunAsync(Source source, RunRequest request, IRunObserver observer, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

/// <summary>What is asked of a run.</summary>
/// <param name="MaxPages">The most pages to fetch, or null for the source's own limit.</param>
/// <param name="Offline">Take every page from the archive; no request is made.</param>
public sealed record RunRequest(int? MaxPages = null, bool Offline = false);

/// <summary>How a run ended.</summary>
/// <param name="Run">The run.</param>
/// <param name="Pages">How many addresses are in each state.</param>
public sealed record RunResult(Run Run, IReadOnlyDictionary<RunPageState, int> Pages);

/// <summary>Hears how a run goes on; calls may come from several threads, one at a time.</summary>
public interface IRunObserver
{
    /// <summary>The run has started, or goes on.</summary>
    void RunStarted(Run run, bool resumed);

    /// <summary>An address was handled and committed.</summary>
    /// <param name="page">The address with its new state.</param>
    /// <param name="record">The page as now known; null when nothing was learnt.</param>
    /// <param name="queued">How many addresses are still queued.</param>
    void PageHandled(RunPage page, PageRecord? record, int queued);
}
