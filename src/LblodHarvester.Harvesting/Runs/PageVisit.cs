using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdfa;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>
/// Takes one address through the whole flow, up to what is to be committed. A failure that is the page's own becomes part of the commit; one
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
        catch (Exception exception) when (marker.Step is not FlowStep.Archive)
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
        if (context.Request.Offline)
            return await ReplayAsync(context, page, known, marker, cancellationToken);

        var validators = known is null ? null : new CacheValidators(known.ETag, known.LastModified);
        var outcome = await fetcher.FetchAsync(new FetchRequest(page.Url, context.Source, validators), cancellationToken);
        return outcome switch
        {
            FetchOutcome.PassedOver passedOver => Settled(page, RunPageState.Recorded, passedOver.Reason),
            FetchOutcome.Failed failed => Failed(page, FlowStep.Crawl, failed.Reason),
            FetchOutcome.NotModified when known is not null =>
                await ProcessAsync(context, page, await ReadAsync(known, marker, cancellationToken), marker, cancellationToken),
            FetchOutcome.Fetched fetched =>
                await ProcessAsync(context, page, await ArchiveAsync(page, fetched, marker, cancellationToken), marker, cancellationToken),
            _ => Failed(page, FlowStep.Crawl, "answered 304 Not Modified to a request that set no condition"),
        };
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

    private async Task<FetchedPage> ReadAsync(PageRecord known, StepMarker marker, CancellationToken cancellationToken)
    {
        marker.Enter(FlowStep.Archive, known.Url, logger);
        var exchange = await archive.ReadAsync(known.Archived, cancellationToken);
        return PageOf(known.Url, exchange, known.Archived);
    }

    private async Task<PageCommit> ReplayAsync(
        RunContext context, RunPage page, PageRecord? known, StepMarker marker, CancellationToken cancellationToken)
    {
        if (known is null)
            return Failed(page, FlowStep.Crawl, "is not in the archive: harvest it once with the network");
        var commit = await ProcessAsync(context, page, await ReadAsync(known, marker, cancellationToken), marker, cancellationToken);
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
        if (!context.Request.Offline && known is not null && known.Pipeline == context.Pipeline && known.Archived.Digest == fetched.Archived.Digest)
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
