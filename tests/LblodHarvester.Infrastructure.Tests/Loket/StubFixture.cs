using System.Text;
using System.Text.Json;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Loket;
using LblodHarvester.Infrastructure.Loket.Stub;
using LblodHarvester.Rdf;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Infrastructure.Tests.Loket;

/// <summary>A running stub with a file of its own, and ways to speak to it.</summary>
internal sealed class StubFixture : IAsyncDisposable
{
    public static readonly LoketCredentials Vendor = new(new Iri("http://vendors.example/wij"), "een \"geheime\" sleutel");
    public static readonly Iri Gemeente = new("http://register.example/eenheden/gemeente");

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    private StubFixture(LoketStub stub, string file)
    {
        Stub = stub;
        File = file;
        Client = new LoketClient(new NotifyOptions { LoketUrl = stub.Address, Timeout = TimeSpan.FromSeconds(1) });
    }

    public LoketStub Stub { get; }

    public string File { get; }

    public LoketClient Client { get; }

    public static string NewFile() => Path.Combine(Path.GetTempPath(), $"loket-{Guid.NewGuid():N}", "meldingen.jsonl");

    public static async Task<StubFixture> StartAsync(string? file = null, IReadOnlyCollection<Iri>? organizations = null)
    {
        file ??= NewFile();
        var options = new LoketStubOptions
        {
            File = file,
            Vendors = new Dictionary<Iri, string> { [Vendor.Publisher] = Vendor.Key },
            Organizations = organizations,
        };
        return new StubFixture(await LoketStub.StartAsync(options, NullLoggerFactory.Instance, CancellationToken.None), file);
    }

    public static MeldingRequest Melding(string name = "lijst") => new(
        Gemeente, Vendor, new Iri($"https://gemeente.example/id/{name}"), new Uri($"https://gemeente.example/{name}.html"));

    /// <summary>A body of the contract, with some properties replaced, or taken out by null.</summary>
    public static string Body(params (string Name, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?>
        {
            ["organization"] = Gemeente.Value,
            ["publisher"] = new { uri = Vendor.Publisher.Value, key = Vendor.Key },
            ["submittedResource"] = "https://gemeente.example/id/lijst",
            ["href"] = "https://gemeente.example/lijst.html",
            ["status"] = MeldingStatuses.Inzendbaar.Value,
        };
        foreach (var (name, value) in changes)
        {
            if (value is null)
                body.Remove(name);
            else
                body[name] = value;
        }

        return JsonSerializer.Serialize(body);
    }

    public Task<MeldingOutcome> ReportAsync(string name = "lijst") => Client.ReportAsync(Melding(name), CancellationToken.None);

    public async Task<(int Status, string Body, string? Cookie)> AskAsync(
        HttpMethod method, string path, string? body = null, string contentType = "application/ld+json", string? cookie = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Stub.Address, path));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var response = await _http.SendAsync(request);
        var set = response.Headers.TryGetValues("Set-Cookie", out var values) ? values.Single().Split(';')[0] : null;
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), set);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        Client.Dispose();
        await Stub.DisposeAsync();
    }
}
