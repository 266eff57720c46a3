using System.Text;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Http;
using LblodHarvester.Testing.Sites;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Infrastructure.Tests.Http;

/// <summary>A fetcher, its clock, and a site that it may fetch from.</summary>
internal sealed class FetcherFixture : IAsyncDisposable
{
    public static readonly CrawlOptions Options = new()
    {
        Delay = TimeSpan.Zero,
        // Longer than the clock's patience, so that no request times out at once.
        Timeout = TimeSpan.FromMinutes(10),
        MaxRetries = 0,
        AllowedNetworks = ["127.0.0.0/8", "::1/128"],
    };

    private FetcherFixture(MisbehavingSite site, CrawlOptions options, TimeProvider? time)
    {
        Site = site;
        Fetcher = new PageFetcher(options, time ?? Time, NullLogger<PageFetcher>.Instance);
        Limits = new SourceLimits();
    }

    public MisbehavingSite Site { get; }

    public ImpatientTime Time { get; } = new();

    public PageFetcher Fetcher { get; }

    public SourceLimits Limits { get; set; }

    public static async Task<FetcherFixture> StartAsync(
        Action<MisbehavingSite> plan, CrawlOptions? options = null, TimeProvider? time = null) =>
        new(await MisbehavingSite.StartAsync(plan), options ?? Options, time);

    public static async Task<FetcherFixture> StartAsync(MisbehavingSite site) =>
        await Task.FromResult(new FetcherFixture(site, Options, null));

    public Source Source() => new()
    {
        Id = "proef",
        Title = "Proef",
        StartUrl = Site.BaseUrl,
        Bestuurseenheden = [],
        ReportFrom = new DateOnly(2026, 1, 1),
        Limits = Limits,
    };

    public Task<FetchOutcome> FetchAsync(string path, CacheValidators? validators = null, CancellationToken cancellationToken = default) =>
        Fetcher.FetchAsync(new FetchRequest(Site.Url(path), Source(), validators), cancellationToken);

    public async Task<HttpExchange> FetchedAsync(string path) => Fetched(await FetchAsync(path)).Response;

    public async Task<string> FailureAsync(string path) => Failure(await FetchAsync(path));

    public static FetchOutcome.Fetched Fetched(FetchOutcome outcome)
    {
        Assert.That(outcome, Is.InstanceOf<FetchOutcome.Fetched>());
        return (FetchOutcome.Fetched)outcome;
    }

    public static string Failure(FetchOutcome outcome)
    {
        Assert.That(outcome, Is.InstanceOf<FetchOutcome.Failed>());
        return ((FetchOutcome.Failed)outcome).Reason;
    }

    public static string PassedOver(FetchOutcome outcome)
    {
        Assert.That(outcome, Is.InstanceOf<FetchOutcome.PassedOver>());
        return ((FetchOutcome.PassedOver)outcome).Reason;
    }

    public static string Text(HttpExchange exchange) => Encoding.UTF8.GetString(exchange.Body.Span);

    public async ValueTask DisposeAsync()
    {
        Fetcher.Dispose();
        await Site.DisposeAsync();
    }
}
