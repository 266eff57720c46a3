using LblodHarvester.Web;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace LblodHarvester.Demo;

/// <summary>The sample municipality's publication site on loopback, always at the same address: graphs are named by it.</summary>
internal static class DemoSite
{
    /// <summary>Where it listens.</summary>
    public const int Port = 8071;

    private const string Root = "samples/site";
    private static readonly Uri Address = new($"http://127.0.0.1:{Port}/");

    /// <summary>
    /// The site of a samples folder, not yet started. Static files carry ETags; HTML has no charset, so that the page's own meta decides.
    /// </summary>
    public static WebApplication Create(string samplesFolder, ILoggerFactory loggers) => Create(samplesFolder, Address, loggers);

    internal static WebApplication Create(string samplesFolder, Uri address, ILoggerFactory loggers)
    {
        var app = LoopbackApp.Create(address.AbsoluteUri, loggers);
        var types = new FileExtensionContentTypeProvider();
        var files = new PhysicalFileProvider(Path.Combine(samplesFolder, "site"));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, DefaultFileNames = ["index.html"] });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = types });
        return app;
    }

    /// <summary>
    /// The sample file that an address of the site serves, as somebody in the project's root would open it; other addresses as they are.
    /// </summary>
    public static string FileOf(Uri url)
    {
        if (!Address.IsBaseOf(url))
            return url.AbsoluteUri;
        var path = Uri.UnescapeDataString(url.AbsolutePath);
        return $"{Root}{path}{(path.EndsWith('/') ? "index.html" : "")}";
    }
}
