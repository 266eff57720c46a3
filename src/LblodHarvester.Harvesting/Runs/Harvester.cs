using System.Collections.Concurrent;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>
/// Runs the flow over one source: takes addresses from the stored frontier until it is empty. What one address leads to is committed in one
/// transaction, so a run that is killed goes on with the addresses that were not.
/// </summary>
public sealed class Harvester(
    IRunStore runs,
    IPageFetcher fetcher,
    IPageArchive archive,
    IGraphStore store,
    PageValidator validator,
    Reporter reporter,
    CrawlOptions crawlOptions,
    PublishOptions publishOptions,
    ILogger<Harvester> logger)
{
    private readonly ConcurrentDictionary<string, byte> _underWay = new(StringComparer.Ordinal);
    private readonly RegisterPublisher _registerPublisher = new(store, publishOptions);
    private readonly PageVisit _visit = new(
        runs, fetcher, archive, new PageFlow(validator, new PagePublisher(store, publishOptions), logger), reporter, logger);

    /// <summary>Starts a run of the source, or goes on with the one that was killed.</summary>
    /// <exception cref="RunUnderWayException">The source is being harvested right now.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the run can be gone on with.</exception>
    public async Task<RunResult> RunAsync(Source source, RunRequest request, IRunObserver observer, CancellationToken cancellationToken)
    {
        if (!_underWay.TryAdd(source.Id, 0))
            throw new RunUnderWayException(source.Id);
        try
        {
            return await RunAloneAsync(source, request, observer, cancellationToken);
        }
        finally
        {
            _underWay.TryRemove(source.Id, out _);
        }
    }

    private async Task<RunResult> RunAloneAsync(
        Source source, RunRequest request, IRunObserver observer, CancellationToken cancellationToken)
    {
        var start = UrlCanonicaliser.Canonicalise(source.StartUrl);
        var run = await runs.StartOrResumeAsync(source.Id, start, cancellationToken);
        var counts = await runs.CountPagesAsync(run.Id, cancellationToken);
        observer.RunStarted(run, resumed: counts.Values.Sum() > counts.GetValueOrDefault(RunPageState.Queued));

        var pipeline = PipelineVersion.Of(source, validator.Register, publishOptions, store);
        var context = new RunContext(run, source, request, new CrawlScope(source.StartUrl), pipeline);
        var (state, reason) = await WorkAsync(context, observer, cancellationToken);

        await runs.EndAsync(run.Id, state, reason, cancellationToken);
        return new RunResult(
            await runs.FindAsync(run.Id, cancellationToken) ?? run,
            await runs.CountPagesAsync(run.Id, cancellationToken));
    }

    private async Task<(RunState State, string? Reason)> WorkAsync(
        RunContext context, IRunObserver observer, CancellationToken cancellationToken)
    {
        try
        {
            await _registerPublisher.PublishAsync(validator.Register, cancellationToken);
            var workers = new RunWorkers(runs, _visit, context, observer, crawlOptions.ConcurrencyPerHost, logger);
            var reason = await workers.DrainAsync(cancellationToken);
            var counts = await runs.CountPagesAsync(context.Run.Id, cancellationToken);
            var failed = counts.GetValueOrDefault(RunPageState.Failed) > 0;
            return (failed ? RunState.PagesFailed : RunState.Succeeded, reason);
        }
        catch (RunStoppedException exception)
        {
            logger.LogError(exception, "Run {Run} of {Source} stopped: {Reason}", context.Run.Id, context.Source.Id, exception.Message);
            return (RunState.Failed, exception.Message);
        }
        catch (GraphStoreException exception)
        {
            logger.LogError(exception, "Run {Run} of {Source} stopped", context.Run.Id, context.Source.Id);
            return (RunState.Failed, $"the store failed: {exception.Message}");
        }
    }
}
