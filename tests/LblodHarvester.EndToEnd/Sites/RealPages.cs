using LblodHarvester.Testing;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd.Sites;

/// <summary>The real pages as a site on loopback, each under its own path, behind an index that links to them all.</summary>
internal static class RealPages
{
    internal static Task<MisbehavingSite> StartSiteAsync()
    {
        var folder = SharedData.Require("documents");
        return MisbehavingSite.StartAsync(site =>
        {
            site.Page("/", IndexPage.Of(SharedData.PageNames().Select(PathOf)));
            foreach (var name in SharedData.PageNames())
                site.On(PathOf(name), Answers.Bytes(File.ReadAllBytes(Path.Combine(folder, name)), "text/html"));
        });
    }

    internal static string PathOf(string page) => $"/pagina/{page}";
}
