using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdfa;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>
/// Takes one address through the whole flow, up to what is to be committed. A failure that is the page's own becomes part of the commit;
/// one
/// that would strike every page is a <see cref="RunStoppedException"/>.
/// </summary>
internal sealed class PageVisit(
    IRunStore runs,
    IPageFetcher fetcher,
    IPageArchive archive,
    PageFlow flow,
    Reporter reporter,
    ILogger logger)
{
    internal async Task<PageCommit> RunAsync(RunContext context, RunPage page, CancellationToken cancellationToken)
    {
        var marker = new StepMarker();
        try
        {
            return await VisitAsync(context, page, marker, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (GraphStoreException exception) when (exception.IsRefusal)
        {
            return Failed(page, marker.Step, exception.Message);
        }
        catch (GraphStoreException exception)
        {
            throw new RunStoppedException($"the store failed: {exception.Message}", exception);
        }
        catch (IOException exception) when (marker.Step == FlowStep.Archive)
        {
            throw new RunStoppedException($"the archive failed: {exception.Message}", exception);
        }
        catch (RdfaException exception)
        {
            var place = exception.Place is { } at ? $" (line {at.Line}, column {at.Column})" : "";
            return Failed(page, marker.Step, exception.Message + place);
        }
        catch (Exception exception)
        {
            // A fault of ours on one page is that page's failure: visible, with its stack trace on the log, and the run goes on.
            logger.LogError(exception, "{Step} of {Url} threw", marker.Step, page.Url);
            return Failed(page, marker.Step, $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private async Task<PageCommit> VisitAsync(RunContext context, RunPage page, StepMarker marker, CancellationToken cancellationToken)
    {
        marker.Enter(FlowStep.Crawl, page.Url, logger);
        if (LinkSelector.IsBinary(page.Url))
            return Settled(page, RunPageState.Recorded, $"a {Path.GetExtension(page.Url.AbsolutePath)} document: recorded, not fetched");
        var known = await runs.FindPageAsync(page.Url, cancellationToken);
        return context.Request.Offline
            ? await ReplayAsync(context, page, known, marker, cancellationToken)
            : await FetchAsync(context, page, known, marker, cancellationToken);
    }

    private async Task<PageCommit> FetchAsync(
        RunContext context, RunPage page, PageRecord? known, StepMarker marker, CancellationToken cancellationToken)
    {
        var validators = known is null ? null : new CacheValidators(known.ETag, known.LastModified);
        switch (await fetcher.FetchAsync(new FetchRequest(page.Url, context.Source, validators), cancellationToken))
        {
            case FetchOutcome.PassedOver passedOver:
                return Settled(page, RunPageState.Recorded, passedOver.Reason);
            case FetchOutcome.Failed failed:
                return Failed(page, FlowStep.Crawl, failed.Reason);
            case FetchOutcome.Fetched fetched:
                var kept = await ArchiveAsync(page, fetched, marker, cancellationToken);
                return await ProcessAsync(context, page, kept, marker, cancellationToken);
            case FetchOutcome.NotModified when known is not null:
                var (archived, fault) = await ReadAsync(known, marker, cancellationToken);
                if (archived is not null)
                    return await ProcessAsync(context, page, archived, marker, cancellationToken);
                logger.LogWarning("{Url} is fetched again, whole: {Fault}", page.Url, fault);
                marker.Enter(FlowStep.Crawl, page.Url, logger);
                return await FetchAsync(context, page, known: null, marker, cancellationToken);
            default:
                return Failed(page, FlowStep.Crawl, "answered 304 Not Modified to a request that set no condition");
        }
    }

    private async Task<FetchedPage> ArchiveAsync(
        RunPage page, FetchOutcome.Fetched fetched, StepMarker marker, CancellationToken cancellationToken)
    {
        marker.Enter(FlowStep.Archive, page.Url, logger);
        foreach (var redirect in fetched.Redirects)
            await archive.AppendAsync(redirect, cancellationToken);
        var reference = await archive.AppendAsync(fetched.Response, cancellationToken);
        return PageOf(page.Url, fetched.Response, reference);
    }

    /// <summary>The page as the archive keeps it; or, when its record is lost or damaged, what is wrong with that.</summary>
    private async Task<(FetchedPage? Page, string? Fault)> ReadAsync(
        PageRecord known, StepMarker marker, CancellationToken cancellationToken)
    {
        marker.Enter(FlowStep.Archive, known.Url, logger);
        try
        {
            var exchange = await archive.ReadAsync(known.Archived, cancellationToken);
            // The site may have said the same body anew, under other validators than those that were archived with it.
            var page = PageOf(known.Url, exchange, known.Archived) with { ETag = known.ETag, LastModified = known.LastModified };
            return (page, null);
        }
        catch (IOException exception)
        {
            return (null, exception.Message);
        }
    }

    private async Task<PageCommit> ReplayAsync(
        RunContext context, RunPage page, PageRecord? known, StepMarker marker, CancellationToken cancellationToken)
    {
        if (known is null)
            return Failed(page, FlowStep.Crawl, "is not in the archive: harvest it once with the network");
        var (archived, fault) = await ReadAsync(known, marker, cancellationToken);
        if (archived is null)
            return Failed(page, FlowStep.Archive, $"{fault} Harvest it once with the network");
        var commit = await ProcessAsync(context, page, archived, marker, cancellationToken);
        if (page.Referrer is not null)
            return commit with { Links = [] };
        var others = await runs.ListKnownPagesAsync(context.Source.Id, cancellationToken);
        return commit with { Links = [.. others.Select(other => other.Url)] };
    }

    private async Task<PageCommit> ProcessAsync(
        RunContext context, RunPage page, FetchedPage fetched, StepMarker marker, CancellationToken cancellationToken)
    {
        var extracted = flow.Extract(fetched, marker);
        var selected = LinkSelector.Select(extracted.Rdfa, context.Scope);
        IReadOnlyList<Uri> links = [.. selected.Pages, .. selected.Documents];
        var known = await runs.FindPageAsync(fetched.Url, cancellationToken);
        if (!context.Request.Offline
            && known is not null
            && known.Pipeline == context.Pipeline
            && known.Archived == fetched.Archived)
        {
            var seen = known with { ETag = fetched.ETag, LastModified = fetched.LastModified };
            return new PageCommit(page with { State = RunPageState.Unchanged }, links, seen, []);
        }

        var published = await flow.PublishAsync(extracted, context.Run, context.Pipeline, marker, cancellationToken);
        marker.Enter(FlowStep.Notify, page.Url, logger);
        var reports = extracted.Type == PageType.Overview ? [] : reporter.Decide(published.Validated, context.Source);
        return new PageCommit(page with { State = RunPageState.Done }, links, published.Record, reports);
    }

    private static FetchedPage PageOf(Uri requested, HttpExchange response, ArchiveReference reference) =>
        new(
            UrlCanonicaliser.Canonicalise(response.Url),
            requested,
            response.At,
            response.Header("Content-Type"),
            response.Header("ETag"),
            response.Header("Last-Modified"),
            response.Body,
            reference);

    private static PageCommit Failed(RunPage page, FlowStep step, string reason) =>
        new(page with { State = RunPageState.Failed, Step = step, Reason = reason }, [], null, []);

    private static PageCommit Settled(RunPage page, RunPageState state, string reason) =>
        new(page with { State = state, Reason = reason }, [], null, []);
}
