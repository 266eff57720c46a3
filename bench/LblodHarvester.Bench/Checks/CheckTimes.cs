using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Reporting;

namespace LblodHarvester.Bench.Checks;

/// <summary>What checks take as a table for people.</summary>
internal static class CheckTimes
{
    private static readonly TextTable Table = new(
        Column.OfWords("page, work", 29), Column.OfWords("by", 5), Column.OfNumbers("ms", 7), Column.OfNumbers("KB/ms", 5),
        Column.OfNumbers("of limit", 8), Column.OfWords("limit", 19));

    /// <summary>Starts the table.</summary>
    internal static ContestLog Start(TextWriter writer) => new(writer, Table, Cells);

    private static IEnumerable<string> Cells(ContestResult result, SideResult side)
    {
        var bytes = result.Bytes ?? throw new InvalidOperationException("What is checked has a size.");
        yield return result.Work;
        yield return side.Name;
        yield return TextTable.Number(side.Median.Milliseconds, "N0");
        yield return side.Name == Side.OwnName ? TextTable.Number(bytes / 1_000.0 / side.Median.Milliseconds, "N1") : "";
        yield return ContestLog.Ratio(result, side);
        yield return ContestLog.Verdict(result, side);
    }
}
