using LblodHarvester.Harvesting.Publish;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>Hears how a run goes on; calls come one at a time.</summary>
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
