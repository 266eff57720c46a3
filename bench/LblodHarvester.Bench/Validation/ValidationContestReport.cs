using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Reporting;

namespace LblodHarvester.Bench.Validation;

/// <summary>The contests of validation as a table for people.</summary>
internal static class ValidationContestReport
{
    private static readonly TextTable Table = new(
        Column.OfWords("work", 49), Column.OfNumbers("triples", 7), Column.OfWords("by", 18), Column.OfWords("way", 14), Column.OfNumbers("ms", 10),
        Column.OfNumbers("triples/ms", 10), Column.OfNumbers("results", 7), Column.OfNumbers("bytes/triple", 12), Column.OfNumbers("ours is", 9),
        Column.OfWords("target", 12));

    /// <summary>Starts the table.</summary>
    internal static ContestLog Start(TextWriter writer) => new(writer, Table, Cells);

    private static IEnumerable<string> Cells(ContestResult result, SideResult side)
    {
        var median = side.Median;
        var triples = result.Triples ?? throw new InvalidOperationException("What is validated has a size.");
        yield return result.Work;
        yield return TextTable.Number(triples, "N0");
        yield return side.Name;
        yield return side.Way;
        yield return TextTable.Number(median.Milliseconds, "N3");
        yield return TextTable.Number(triples / median.Milliseconds, "N1");
        yield return TextTable.Number(median.Count, "N0");
        yield return TextTable.Number((double)median.AllocatedBytes / triples, "N0");
        yield return ContestLog.Ratio(result, side);
        yield return ContestLog.Verdict(result, side);
    }
}
