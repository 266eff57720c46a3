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
        Directory.CreateDirectory(Folder);
        var pages = PageTriples.ReadAll();
        var validator = OwnValidator.Compile(Profile.Read());
        var processes = new List<PeerProcess>();
        try
        {
            foreach (var peer in ValidatorPeer.All)
                processes.Add(await peer.StartAsync(pages));
            foreach (var page in pages)
                onPage(await CompareAsync(page, validator, processes));
        }
        finally
        {
            processes.ForEach(process => process.Dispose());
        }
    }

    private static async Task<PageResults> CompareAsync(PageTriples page, OwnValidator validator, List<PeerProcess> processes)
    {
        List<FoundResult> ours = [.. validator.Find(new Graph(page.Triples))];
        var comparisons = new List<ResultComparison>();
        foreach (var (peer, process) in ValidatorPeer.All.Zip(processes))
        {
            var file = Path.Combine(Folder, $"{Path.GetFileNameWithoutExtension(page.File)}.{peer.Name}");
            var comparison = ResultComparison.Between(ours, peer.Name, await PeerResults.ReadAsync(page, process, $"{file}.nt"));
            ResultDifferenceReport.WriteResults($"{file}.tsv", comparison);
            comparisons.Add(comparison);
        }

        return new PageResults(page, ours.Count, ours.Distinct().Count(), comparisons);
    }
}
