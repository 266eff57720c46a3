using System.Collections.Concurrent;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Sources;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>
/// Fetches pages over HTTP: follows redirects hop by hop and asks at each hop whether it may be followed. How a request is made, when, and
/// how often, is
/// the matter of one file each: <see cref="RequestSender"/>, <see cref="HostGate"/>, <see cref="Host"/>, <see cref="RobotsCache"/>.
/// </summary>
/// <remarks>
/// What a site does wrong is an outcome, and logged. Status 429 and most of 5xx, time-outs, and connections that fail or end early are
/// tried again; the rest
/// fails at once. Only cancellation throws.
/// </remarks>
public sealed class PageFetcher : IPageFetcher, IDisposable
{
    private readonly CrawlOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<PageFetcher> _logger;
    private readonly RequestSender _sender;
    private readonly RobotsCache _robots;
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a fetcher; one for the process, since politeness is per host and not per run.</summary>
    /// <exception cref="ArgumentException">An option cannot be used: which, and why, is in the message.</exception>
    public PageFetcher(CrawlOptions options, TimeProvider time, ILogger<PageFetcher> logger)
    {
        _options = options;
        _time = time;
        _logger = logger;
        _sender = new RequestSender(options, time);
        _robots = new RobotsCache(AskRobotsAsync, time);
    }

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var outcome = await FollowAsync(request, cancellationToken);
        switch (outcome)
        {
            case FetchOutcome.Failed failed:
                _logger.LogWarning("{Url} failed: {Reason}", request.Url, failed.Reason);
                break;
            case FetchOutcome.PassedOver passedOver:
                _logger.LogInformation("{Url} passed over: {Reason}", request.Url, passedOver.Reason);
                break;
        }

        return outcome;
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _robots.Dispose();
        foreach (var host in _hosts.Values)
            host.Dispose();
        _sender.Dispose();
    }

    private async Task<FetchOutcome> FollowAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        if (!Redirect.IsHttp(request.Url))
            return new FetchOutcome.Failed($"the scheme of {request.Url} is {request.Url.Scheme}, and only http and https are fetched");

        var trail = new RedirectTrail(request.Url, new CrawlScope(request.Source.StartUrl), _options.MaxRedirects);
        while (true)
        {
            var (delay, refusal) = await AskRobotsRulesAsync(trail.Current, request.Source, cancellationToken);
            // What was told about one address says nothing about the one that it now redirects to.
            var validators = trail.Responses.Count == 0 ? request.Validators : null;
            var outcome = refusal ?? Conclude(await AskAsync(trail.Current, validators, delay, cancellationToken), trail);
            if (outcome is not null)
                return outcome;
        }
    }

    // Null when a redirect is to be followed.
    private static FetchOutcome? Conclude(Attempt attempt, RedirectTrail trail) => attempt switch
    {
        Attempt.Unwanted unwanted => new FetchOutcome.PassedOver(trail.Explain(unwanted.Reason)),
        Attempt.Failed failed => new FetchOutcome.Failed(trail.Explain(failed.Reason)),
        Attempt.Answered { Exchange: { Status: 200 } page } => new FetchOutcome.Fetched(page, trail.Responses),
        Attempt.Answered { Exchange: { Status: 304 } head } => new FetchOutcome.NotModified(head.Url),
        Attempt.Answered redirect => trail.Follow(redirect.Exchange),
        _ => throw new InvalidOperationException($"An attempt ended as {attempt.GetType()}, which has no outcome."),
    };

    private async Task<(TimeSpan Delay, FetchOutcome? Refusal)> AskRobotsRulesAsync(
        Uri url, Source source, CancellationToken cancellationToken)
    {
        var delay = source.Limits.Delay ?? _options.Delay;
        if (source.Limits.IgnoreRobots)
        {
            _logger.LogInformation("{Url} is fetched without asking robots.txt: source {Source} says so", url, source.Id);
            return (delay, null);
        }

        var robots = await _robots.ForAsync(url, delay, cancellationToken);
        if (robots.Unreachable is { } reason)
            return (delay, new FetchOutcome.Failed($"robots.txt cannot be had, so nothing may be fetched for now: {reason}"));
        if (!robots.Rules.Allows(url))
            return (delay, new FetchOutcome.PassedOver($"robots.txt forbids {url}"));
        return (robots.Rules.CrawlDelay > delay ? robots.Rules.CrawlDelay.Value : delay, null);
    }

    private Task<Attempt> AskAsync(Uri url, CacheValidators? validators, TimeSpan delay, CancellationToken cancellationToken) =>
        SendAsync(new PageRequest(url, validators, RequestKind.Page, _options.MaxPageBytes), delay, cancellationToken);

    private Task<Attempt> AskRobotsAsync(Uri url, TimeSpan delay, CancellationToken cancellationToken) =>
        SendAsync(new PageRequest(url, null, RequestKind.Robots, RobotsRules.MaxBytes), delay, cancellationToken);

    private Task<Attempt> SendAsync(PageRequest page, TimeSpan delay, CancellationToken cancellationToken) =>
        _hosts.GetOrAdd($"{page.Url.IdnHost}:{page.Url.Port}", name => new Host(name, _options, _time, _logger))
            .AskAsync(delay, token => _sender.SendAsync(page, token), cancellationToken);
}
