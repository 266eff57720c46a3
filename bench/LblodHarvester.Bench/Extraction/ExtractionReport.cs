using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Reporting;

namespace LblodHarvester.Bench.Extraction;

/// <summary>The contests of extraction as a table for people.</summary>
internal static class ExtractionReport
{
    private static readonly TextTable Table = new(
        Column.OfWords("pages", 43), Column.OfNumbers("KB", 7), Column.OfWords("by", 21), Column.OfWords("way", 13), Column.OfNumbers("ms", 10),
        Column.OfNumbers("MB/s", 7), Column.OfNumbers("triples", 7), Column.OfNumbers("bytes/byte", 10), Column.OfNumbers("ours is", 8),
        Column.OfWords("target", 20));

    /// <summary>Starts the table.</summary>
    internal static ContestLog Start(TextWriter writer) => new(writer, Table, Cells);

    private static IEnumerable<string> Cells(ContestResult result, SideResult side)
    {
        var median = side.Median;
        var bytes = result.Bytes ?? throw new InvalidOperationException("Pages have a size.");
        yield return result.Work;
        yield return TextTable.Number(bytes / 1_000.0, "N1");
        yield return side.Name;
        yield return side.Way;
        yield return TextTable.Number(median.Milliseconds, "N3");
        yield return TextTable.Number(bytes / median.Milliseconds / 1_000, "N1");
        yield return median.Count > 0 ? TextTable.Number(median.Count, "N0") : "";
        yield return TextTable.Number((double)median.AllocatedBytes / bytes, "N1");
        yield return ContestLog.Ratio(result, side);
        yield return ContestLog.Verdict(result, side);
    }
}
