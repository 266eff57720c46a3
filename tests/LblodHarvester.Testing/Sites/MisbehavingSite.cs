using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Testing.Sites;

/// <summary>
/// A real web site on a free loopback port that can do what sites do wrong. Paths are answered as <see cref="Answers"/> say; what nobody
/// answers is 404. Answers can be changed while it runs.
/// </summary>
public sealed class MisbehavingSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SiteRequest> _requests = new();

    private MisbehavingSite(X509Certificate2? certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
                listen.UseHttps(certificate);
        }));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The address of the site: <c>http://localhost:port/</c>.</summary>
    public Uri BaseUrl { get; private set; } = new("http://localhost/");

    /// <summary>Every request so far, in the order in which they came in.</summary>
    public IReadOnlyList<SiteRequest> Requests => [.. _requests];

    /// <summary>Starts a site over HTTP.</summary>
    public static Task<MisbehavingSite> StartAsync(Action<MisbehavingSite>? plan = null) => StartAsync(null, plan);

    /// <summary>Starts a site over HTTPS with that certificate, or over HTTP without one.</summary>
    public static async Task<MisbehavingSite> StartAsync(X509Certificate2? certificate, Action<MisbehavingSite>? plan = null)
    {
        var site = new MisbehavingSite(certificate);
        plan?.Invoke(site);
        await site._app.StartAsync();
        var address = site._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        site.BaseUrl = new UriBuilder(address) { Host = "localhost" }.Uri;
        return site;
    }

    /// <summary>The address of a path of the site.</summary>
    public Uri Url(string path) => new(BaseUrl, path);

    /// <summary>How often a path was asked for.</summary>
    public int Count(string path) => _requests.Count(request => request.Path == path);

    /// <summary>Answers a path (with its query, if it has one) so from now on.</summary>
    public MisbehavingSite On(string path, Answer answer)
    {
        _answers[path] = answer;
        return this;
    }

    /// <summary>Serves a page in UTF-8.</summary>
    public MisbehavingSite Page(string path, string html) => On(path, Answers.Html(html));

    /// <summary>Serves the robots.txt.</summary>
    public MisbehavingSite Robots(string text) => On("/robots.txt", Answers.Text(text));

    /// <summary>Serves every file of a folder, those below it too, under a path; <c>index.html</c> also under its folder's own path.</summary>
    public MisbehavingSite Folder(string path, string folder)
    {
        var prefix = path.TrimEnd('/');
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = $"{prefix}/{Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')}";
            var answer = Answers.File(file, ContentType(file));
            On(Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal), answer);
            if (Path.GetFileName(name) == "index.html")
                On(name[..^"index.html".Length], answer);
        }

        return this;
    }

    /// <summary>Stops the site.</summary>
    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(soon.Token);
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _requests.Enqueue(new SiteRequest(path, TimeProvider.System.GetUtcNow(), headers));
        return _answers.TryGetValue(path, out var answer) ? answer(context) : Answers.Status(StatusCodes.Status404NotFound)(context);
    }

    private static string ContentType(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".html" or ".htm" => "text/html; charset=utf-8",
        ".css" => "text/css",
        ".txt" => "text/plain",
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
