using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Tests.Web;

/// <summary><c>POST /validate</c> on a free loopback port, and a client that asks it.</summary>
internal sealed class ValidateServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ValidateEndpoint _endpoint;

    private ValidateServer(WebApplication app, ValidateEndpoint endpoint, HttpClient client) => (_app, _endpoint, Client) = (app, endpoint, client);

    /// <summary>Asks it; its base address is the server's.</summary>
    public HttpClient Client { get; }

    public static async Task<ValidateServer> StartAsync(ValidateOptions? options = null, CrawlOptions? crawl = null)
    {
        var (limits, manners) = (options ?? new ValidateOptions(), crawl ?? new CrawlOptions());
        var fetcher = CompositionRoot.CreateFetcher(
            CompositionRoot.WithinRequest(manners with { Delay = TimeSpan.Zero }, limits), NullLoggerFactory.Instance);
        var endpoint = new ValidateEndpoint(
            limits, new PageValidator(Register.None), fetcher, TimeProvider.System, NullLogger<ValidateEndpoint>.Instance);
        var app = LoopbackApp.Create("http://127.0.0.1:0", NullLoggerFactory.Instance);
        endpoint.Map(app);
        await app.StartAsync();
        return new ValidateServer(app, endpoint, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _endpoint.Dispose();
    }
}
