using LblodHarvester.Bench.Corpus;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;

namespace LblodHarvester.Bench.Checks;

/// <summary>The vendor's check of one page, beside the time that a person waits gladly.</summary>
internal static class CheckSubject
{
    private const string CommonPage = "kortenberg-besluitenlijst.gelinkt-notuleren.html";
    private const long LargeBytes = 3_000_000;

    private const double OfCommonPage = 300;
    private const double OfLargePage = 1_000;

    private const int RoundsOfCommonPage = 11;
    private const int RoundsOfLargePage = 5;

    // The runtime compiles hot methods anew until about here.
    private const int Warm = 20;

    /// <summary>Publishes the program and times it.</summary>
    /// <param name="isWanted">Whether a contest is run, by its name.</param>
    /// <param name="onResult">Is told of each contest as it ends.</param>
    internal static async Task RunAsync(Predicate<string> isWanted, Action<ContestResult> onResult)
    {
        var host = await PublishedHost.PublishAsync();
        var common = RealPages.FileOf(CommonPage);
        var large = Path.Combine(Directory.CreateTempSubdirectory("lblod-bench-").FullName, "large.html");
        try
        {
            LargePage.Write(large, LargeBytes);
            await RunAsync(RoundsOfCommonPage, Contest("from start to end", common, OfCommonPage, new WholeProcess(host, common) { Limit = 1 }));
            await RunAsync(RoundsOfLargePage, Contest("from start to end", large, OfLargePage, new WholeProcess(host, large)));
            await RunAsync(RoundsOfLargePage, Contest("the first check", large, OfLargePage, new NthCheck(host, large, 1) { Limit = 1 }));
            await RunAsync(RoundsOfLargePage, Contest("a warm check", large, OfLargePage, new NthCheck(host, large, Warm) { Limit = 1 }));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(large)!, recursive: true);
        }

        async Task RunAsync(int rounds, Contest contest)
        {
            if (isWanted(contest.Work))
                onResult(await contest.RunAsync(rounds));
        }
    }

    private static Contest Contest(string work, string page, double limit, Side own)
    {
        var bytes = new FileInfo(page).Length;
        return new Contest(FormattableString.Invariant($"{bytes / 1_000.0:N0} KB, {work}"), [new TimeLimit(limit), own]) { Bytes = bytes };
    }
}
