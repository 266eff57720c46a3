using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Reporting;

namespace LblodHarvester.Bench.Syntaxes;

/// <summary>The contests of the syntaxes as a table for people.</summary>
internal static class SyntaxReport
{
    private static readonly TextTable Table = new(
        Column.OfWords("work", 14), Column.OfWords("by", 8), Column.OfWords("way", 14), Column.OfNumbers("ms", 8), Column.OfNumbers("MB/s", 7),
        Column.OfNumbers("quads/s", 10), Column.OfNumbers("bytes/quad", 10), Column.OfNumbers("ours is", 8), Column.OfWords("target", 12));

    /// <summary>Starts the table.</summary>
    internal static ContestLog Start(TextWriter writer) => new(writer, Table, Cells);

    private static IEnumerable<string> Cells(ContestResult result, SideResult side)
    {
        var median = side.Median;
        yield return result.Work;
        yield return side.Name;
        yield return side.Way;
        yield return TextTable.Number(median.Milliseconds, "N0");
        yield return result.Bytes is { } bytes ? TextTable.Number(bytes / median.Milliseconds / 1_000, "N1") : "";
        yield return TextTable.Number(median.Count / median.Milliseconds * 1_000, "N0");
        yield return TextTable.Number((double)median.AllocatedBytes / median.Count, "N0");
        yield return ContestLog.Ratio(result, side);
        yield return ContestLog.Verdict(result, side);
    }
}
