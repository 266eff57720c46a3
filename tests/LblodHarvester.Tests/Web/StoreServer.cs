using System.Net.Http.Headers;
using System.Text;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;
using LblodHarvester.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Tests.Web;

/// <summary><c>/sparql</c> and <c>/rdf-graph-store</c> on a free loopback port, and a client that asks them.</summary>
internal sealed class StoreServer : IAsyncDisposable
{
    public const string Key = "a-key-of-the-tests-no-other";
    public const string Base = "http://store.example";

    private readonly WebApplication _app;
    private readonly StoreAccess _access;
    private readonly IDisposable _services;

    private StoreServer(WebApplication app, StoreAccess access, IDisposable services, MemoryStore store) =>
        (_app, _access, _services, Store) = (app, access, services, store);

    public MemoryStore Store { get; }

    public Uri Address => new(_app.Urls.Single());

    public HttpClient Client { get; private init; } = null!;

    public static async Task<StoreServer> StartAsync(SparqlOptions? options = null)
    {
        var store = new MemoryStore();
        options ??= new SparqlOptions { Key = Key };
        var services = CompositionRoot.CreateServices(options);
        var access = new StoreAccess(store, services, options, new Iri(Base), TimeProvider.System);
        var app = LoopbackApp.Create("http://127.0.0.1:0", NullLoggerFactory.Instance);
        new SparqlEndpoint(access, NullLogger<SparqlEndpoint>.Instance).Map(app);
        new GraphStoreEndpoint(access, NullLogger<GraphStoreEndpoint>.Instance).Map(app);
        await app.StartAsync();
        return new StoreServer(app, access, services, store) { Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) } };
    }

    /// <summary>Sends a request, its address as it stands.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, byte[]? body = null, string? contentType = null, string? accept = null, string? key = null, params (string Name, string Value)[] headers)
    {
        var asItStands = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        using var request = new HttpRequestMessage(method, new Uri(Address.GetLeftPart(UriPartial.Authority) + path, asItStands));
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            if (contentType is not null)
                request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? accept = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, accept: accept, headers: headers);

    public Task<HttpResponseMessage> PostAsync(string path, string body, string contentType, string? accept = null, string? key = null) =>
        SendAsync(HttpMethod.Post, path, Encoding.UTF8.GetBytes(body), contentType, accept, key);

    public Task<HttpResponseMessage> QueryAsync(string query, string? accept = null, string more = "") =>
        GetAsync($"/sparql?query={Uri.EscapeDataString(query)}{more}", accept);

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _access.Dispose();
        _services.Dispose();
    }
}
