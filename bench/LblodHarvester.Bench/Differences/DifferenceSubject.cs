using LblodHarvester.Bench.Extraction;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Bench.Differences;

/// <summary>Compares the distinct triples of every real page with those of rdfa-streaming-parser.</summary>
internal static class DifferenceSubject
{
    /// <summary>Where the differing triples go, a file for each page; they quote the pages, and so are not for publishing.</summary>
    internal static string Folder { get; } = Path.Combine(BenchFolders.Artifacts, "rdfa-differences");

    /// <summary>Compares every page.</summary>
    /// <param name="onPage">Is told of each page that differs or not.</param>
    /// <param name="onRefusal">Is told of each page that the peer cannot read, and why.</param>
    internal static async Task RunAsync(Action<PageDifference> onPage, Action<string> onRefusal)
    {
        Directory.CreateDirectory(Folder);
        using var peer = PeerProcess.Start("rdfa.mjs");
        foreach (var page in PageText.ReadAll())
        {
            var (theirs, refusal) = await PeerTriples.ReadAsync(page, peer, Folder);
            if (theirs is null)
            {
                onRefusal($"rdfa-streaming-parser cannot read {page.Name}: {refusal}");
                continue;
            }

            var difference = PageDifference.Between(page.Name, RdfaExtractor.Extract(page.Text, page.Base).Triples, theirs);
            DifferenceReport.WriteTriples(Path.Combine(Folder, $"{Path.GetFileName(page.File)}.tsv"), difference);
            onPage(difference);
        }
    }
}
