using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation.Differences;

/// <summary>Compares the distinct results of every real page with those of shacl-engine and of rdf-validate-shacl.</summary>
internal static class ResultDifferenceSubject
{
    /// <summary>Where the differing results go, a file for each page and peer; they quote the pages, and so are not for publishing.</summary>
    internal static string Folder { get; } = Path.Combine(BenchFolders.Artifacts, "shacl-differences");

    /// <summary>Compares every page.</summary>
    /// <param name="onPage">Is told of each page, whether there are differences or not.</param>
    internal static async Task RunAsync(Action<PageResults> onPage)
    {
        var pages = PageTriples.ReadAll();
        using var peers = await RunningPeers.StartAsync(ValidatorPeer.All, pages);
        await CompareAsync(pages, peers, onPage);
    }

    /// <summary>Compares pages with peers that have read them.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="peers">The peers.</param>
    /// <param name="onPage">Is told of each page, whether there are differences or not.</param>
    internal static async Task CompareAsync(IReadOnlyList<PageTriples> pages, RunningPeers peers, Action<PageResults> onPage)
    {
        Directory.CreateDirectory(Folder);
        var validator = OwnValidator.Compile(Profile.Read());
        foreach (var page in pages)
        {
            List<FoundResult> ours = [.. validator.Find(new Graph(page.Triples))];
            var comparisons = new List<ResultComparison>();
            foreach (var (peer, process) in peers.All)
                comparisons.Add(await CompareAsync(page, ours, peer, process));
            onPage(new PageResults(page, ours.Count, ours.Distinct().Count(), comparisons));
        }
    }

    private static async Task<ResultComparison> CompareAsync(PageTriples page, List<FoundResult> ours, ValidatorPeer peer, PeerProcess process)
    {
        var file = Path.Combine(Folder, $"{Path.GetFileNameWithoutExtension(page.File)}.{peer.Name}");
        var comparison = ResultComparison.Between(ours, peer.Name, await PeerResults.ReadAsync(page, process, $"{file}.nt"));
        ResultDifferenceReport.WriteResults($"{file}.tsv", comparison);
        return comparison;
    }
}
