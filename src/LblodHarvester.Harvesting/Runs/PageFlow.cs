using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Validate;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>Steps 4 to 7 over one page: each takes one record and returns the next.</summary>
internal sealed class PageFlow(PageValidator validator, PagePublisher publisher, ILogger logger)
{
    internal ExtractedPage Extract(FetchedPage page, StepMarker marker) =>
        marker.Enter(FlowStep.Extract, page.Url, logger, () => PageExtractor.Extract(page));

    internal async Task<PublishedPage> PublishAsync(
        ExtractedPage extracted, Run run, string pipeline, StepMarker marker, CancellationToken cancellationToken)
    {
        var url = extracted.Fetched.Url;
        var normalised = marker.Enter(FlowStep.Normalise, url, logger, () => Normaliser.Normalise(extracted));
        var validated = marker.Enter(FlowStep.Validate, url, logger, () => validator.Validate(normalised));
        var published = marker.Enter(FlowStep.Publish, url, logger, () => publisher.Prepare(validated, run, pipeline));
        await publisher.WriteAsync(published, cancellationToken);
        return published;
    }
}
