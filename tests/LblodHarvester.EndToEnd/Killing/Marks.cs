namespace LblodHarvester.EndToEnd.Killing;

/// <summary>
/// What the log says when a page enters a step of the flow, is committed, or is about to be reported: where a process is killed.
/// </summary>
internal static class Marks
{
    internal const string Reporting = "Reporting http";

    private static readonly int Seed =
        int.TryParse(Environment.GetEnvironmentVariable("LBLOD_SEED"), out var seed) ? seed : Random.Shared.Next(1_000_000);

    internal static readonly IReadOnlyList<string> All =
    [
        "Crawl http", "Archive http", "Extract http", "Normalise http", "Validate http", "Publish http", "Notify http", "Committed http",
        Reporting,
    ];

    /// <summary>The random numbers of the test about a mark; LBLOD_SEED repeats those of an earlier run.</summary>
    internal static Random RandomOf(string mark)
    {
        TestContext.Out.WriteLine($"seed {Seed}");
        return new Random((Seed * All.Count) + All.ToList().IndexOf(mark));
    }
}
