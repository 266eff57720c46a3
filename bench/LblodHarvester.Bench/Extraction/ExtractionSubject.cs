using AngleSharp.Html.Parser;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Bench.Extraction;

/// <summary>Extracting RDFa from the real pages, beside rdfa-streaming-parser and beside AngleSharp's building of the tree alone.</summary>
internal static class ExtractionSubject
{
    private const double TimesPeerOnTheWholeSet = 20;
    private const double TimesPeerOnAPage = 10;
    private const long SmallestPageWithTarget = 30_000;
    private const double TimesTreeAlone = 1;
    private const double MostForPlaces = 1.15;
    private const long LeastBytesInATurn = 2_000_000;

    /// <summary>So many times over all pages the runtime still compiles methods again; after them, over single pages, hardly any.</summary>
    private const int FirstWarmUpRounds = 300;
    private const int LaterWarmUpRounds = 12;

    private static readonly string[] PeerWays = ["write", "pipe"];

    /// <summary>Our ways: the first is the one that the others, and the peers, are held against.</summary>
    private static readonly (string Way, RdfaOptions Options)[] OwnWays =
    [
        ("positions off", new RdfaOptions { Positions = false }),
        ("positions on", new RdfaOptions()),
    ];

    /// <summary>Runs every contest of the subject: all pages together, which warms everything up, then each page.</summary>
    /// <param name="rounds">How many turns each side has.</param>
    /// <param name="onResult">Is told of each contest as it ends.</param>
    /// <param name="onRefusal">Is told of each page that the peer cannot read, and why.</param>
    internal static async Task RunAsync(int rounds, Action<ContestResult> onResult, Action<string> onRefusal)
    {
        var pages = PageText.ReadAll();
        using var peer = PeerProcess.Start("rdfa.mjs");
        var refused = new HashSet<PageText>();
        foreach (var page in pages)
        {
            if (await RefusalAsync(page, peer) is not { } why)
                continue;
            refused.Add(page);
            onRefusal($"rdfa-streaming-parser cannot read {page.Name}: {why}");
        }

        List<PageText> common = [.. pages.Except(refused)];
        onResult(await Of($"all {pages.Count} pages", pages, refused.Count == 0 ? peer : null, TimesPeerOnTheWholeSet).RunAsync(rounds));
        if (refused.Count > 0)
            onResult(await Of($"the {common.Count} pages that both read", common, peer, TimesPeerOnTheWholeSet).RunAsync(rounds));
        foreach (var page in pages)
        {
            double? target = page.Bytes > SmallestPageWithTarget ? TimesPeerOnAPage : null;
            onResult(await Of(page.Name, [page], refused.Contains(page) ? null : peer, target).RunAsync(rounds));
        }
    }

    private static async Task<string?> RefusalAsync(PageText page, PeerProcess peer)
    {
        var command = PageText.Command([page]);
        command["way"] = PeerWays[0];
        command["times"] = 1;
        try
        {
            await peer.DoAsync(command);
            return null;
        }
        catch (BenchException refusal)
        {
            return refusal.Message;
        }
    }

    private static Contest Of(string work, IReadOnlyList<PageText> pages, PeerProcess? peer, double? target)
    {
        var bytes = pages.Sum(page => page.Bytes);
        var times = (int)Math.Max(1, LeastBytesInATurn / bytes);
        var warmUpRounds = pages.Count > 1 ? FirstWarmUpRounds : LaterWarmUpRounds;
        var sides = OwnWays.Select(Side (own, i) => new InProcessSide(() => Extract(pages, own.Options), own.Way)
        {
            Times = times,
            WarmUpRounds = warmUpRounds,
            Limit = i > 0 && pages.Count > 1 ? MostForPlaces : null,
        }).ToList();
        if (peer is not null)
            sides.Add(new PeerSide("rdfa-streaming-parser", peer, PeerWays, PageText.Command(pages)) { Times = times, Target = target });
        sides.Add(new InProcessSide("AngleSharp", () => BuildTrees(pages), "ParseDocument")
        {
            Times = times,
            WarmUpRounds = warmUpRounds,
            Target = pages.Count > 1 ? TimesTreeAlone : null,
        });
        return new Contest(work, sides) { Bytes = bytes };
    }

    private static long Extract(IReadOnlyList<PageText> pages, RdfaOptions options) =>
        pages.Sum(page => (long)RdfaExtractor.Extract(page.Text, page.Base, options).EmittedTriples);

    // The tree is left to the garbage collector: to take it apart is no part of the building.
    private static long BuildTrees(IReadOnlyList<PageText> pages) =>
        pages.Count(page => new HtmlParser().ParseDocument(page.Text).DocumentElement is null);
}
