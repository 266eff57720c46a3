using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Reporting;

namespace LblodHarvester.Bench.Validation.Growth;

/// <summary>The growth as a table for people: a line for each size.</summary>
internal static class GrowthReport
{
    private static readonly TextTable Table = new(
        Column.OfNumbers("triples in a graph", 18), Column.OfNumbers("ms", 9), Column.OfNumbers("µs a triple", 11),
        Column.OfNumbers("bytes/triple", 12), Column.OfNumbers("results", 9), Column.OfNumbers("time is", 8), Column.OfWords("limit", 18));

    /// <summary>Starts the table.</summary>
    internal static ContestLog Start(TextWriter writer) => new(writer, Table, Cells);

    private static IEnumerable<string> Cells(ContestResult result, SideResult side)
    {
        var median = side.Median;
        var triples = result.Triples ?? throw new InvalidOperationException("What is validated has a size.");
        yield return side.Way;
        yield return TextTable.Number(median.Milliseconds, "N0");
        yield return TextTable.Number(median.Milliseconds * 1_000 / triples, "N3");
        yield return TextTable.Number((double)median.AllocatedBytes / triples, "N0");
        yield return TextTable.Number(median.Count, "N0");
        yield return ContestLog.Ratio(result, side);
        yield return ContestLog.Verdict(result, side);
    }
}
