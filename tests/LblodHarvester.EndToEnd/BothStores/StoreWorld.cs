using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Rdf;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd.BothStores;

/// <summary>One store that the sample site and the real pages are harvested into, and what it says of them.</summary>
internal sealed class StoreWorld : IDisposable
{
    private readonly Harvest _harvest;

    /// <param name="store">The settings of the store; none for the embedded one.</param>
    internal StoreWorld(IReadOnlyDictionary<string, string> store) =>
        _harvest = new Harvest(new Dictionary<string, string>(store) { ["LBLOD_Register__Files__0"] = SampleSite.Register });

    /// <summary>The flow: the sources are added, and each is harvested and published.</summary>
    internal async Task HarvestAsync(MisbehavingSite samples, MisbehavingSite real)
    {
        await _harvest.SucceedAsync("sources", "import", SampleSite.WriteSources(_harvest.Folder, samples.BaseUrl));
        await _harvest.AddSourceAsync("echt", real.BaseUrl);
        foreach (var source in new[] { "wolkendorp-zuiver", "wolkendorp-raadpleeg", "wolkendorp-echo", "echt" })
            await _harvest.HarvestAsync(source);
    }

    /// <summary>All graphs, by name.</summary>
    internal async Task<Dictionary<string, List<Triple>>> GraphsAsync() =>
        RdfReader.ReadQuads(await _harvest.SucceedAsync("dump"), RdfSyntax.NQuads, "dump")
            .GroupBy(quad => ((Iri)quad.Graph!).Value)
            .ToDictionary(graph => graph.Key, graph => graph.Select(quad => quad.ToTriple()).ToList());

    /// <summary>Loads triples as a graph.</summary>
    internal async Task LoadAsync(string graph, IEnumerable<Triple> triples)
    {
        var file = Path.Combine(_harvest.Folder, "graph.nt");
        await File.WriteAllLinesAsync(file, triples.Select(triple => triple.ToString()));
        await _harvest.SucceedAsync("load", file, "--graph", graph);
    }

    /// <summary>The answer to a query, in SPARQL's JSON.</summary>
    internal async Task<string> AskAsync(string query)
    {
        var file = Path.Combine(_harvest.Folder, "query.rq");
        await File.WriteAllTextAsync(file, query);
        return await _harvest.SucceedAsync("query", "-f", file, "--format", "json");
    }

    public void Dispose() => _harvest.Dispose();
}
