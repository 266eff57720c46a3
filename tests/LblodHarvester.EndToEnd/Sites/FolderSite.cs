using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.EndToEnd.Sites;

/// <summary>A well-behaved site on loopback: given pages, each under its own path, and an index that links to them all.</summary>
internal sealed class FolderSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FolderSite(WebApplication app) => _app = app;

    internal Uri Index => new(_app.Urls.First() + "/");

    internal Uri AddressOf(string page) => new(Index, $"pagina/{page}");

    internal static async Task<FolderSite> StartAsync(IReadOnlyDictionary<string, byte[]> pages)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", () => Results.Text(IndexOf(pages.Keys), "text/html; charset=utf-8"));
        app.MapGet("/pagina/{name}", (string name) =>
            pages.TryGetValue(name, out var body) ? Results.Bytes(body, "text/html") : Results.NotFound());
        await app.StartAsync();
        return new FolderSite(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string IndexOf(IEnumerable<string> names) =>
        "<!DOCTYPE html><html lang=\"nl\"><head><title>Zittingen</title></head>" +
        "<body prefix=\"lblodBesluit: http://lblod.data.gift/vocabularies/besluit/\"><ul>" +
        string.Concat(names.Select(name => $"<li><a property=\"lblodBesluit:linkToPublication\" href=\"/pagina/{name}\">{name}</a></li>")) +
        "</ul></body></html>";
}
