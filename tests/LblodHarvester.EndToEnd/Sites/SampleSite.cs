using System.Text.Json.Nodes;
using LblodHarvester.Testing;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd.Sites;

/// <summary>The sample municipality's site on a free loopback port, with its sources and register.</summary>
internal static class SampleSite
{
    private const string DemoAddress = "http://127.0.0.1:8071/";

    internal static string Register => Path.Combine(Folder, "register.ttl");

    private static string Folder => Path.Combine(SharedData.RepositoryRoot(), "samples");

    internal static Task<MisbehavingSite> StartAsync() =>
        MisbehavingSite.StartAsync(site => site.Folder("/", Path.Combine(Folder, "site")));

    /// <summary>Writes the samples' sources file for a site at another address; returns its path.</summary>
    internal static string WriteSources(string folder, Uri site)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "sources.json"));
        var file = Path.Combine(folder, "sources.json");
        File.WriteAllText(file, text.Replace(DemoAddress, site.AbsoluteUri, StringComparison.Ordinal));
        return file;
    }

    /// <summary>The settings with which the samples are checked against their register and reported to a Loket.</summary>
    internal static Dictionary<string, string> Settings(Uri loket) => new()
    {
        ["LBLOD_Notify__LoketUrl"] = loket.AbsoluteUri,
        ["LBLOD_Notify__RetryDelay"] = "00:00:01",
        ["LBLOD_Register__Files__0"] = Register,
    };

    /// <summary>The vendors of the samples and their keys.</summary>
    internal static IReadOnlyDictionary<Rdf.Iri, string> Vendors() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "sources.json")))!["sources"]!.AsArray()
            .Select(source => source!["loket"]!)
            .ToDictionary(loket => new Rdf.Iri((string)loket["publisher"]!), loket => (string)loket["key"]!);
}
