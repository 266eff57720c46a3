using System.Globalization;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Extraction;

/// <summary>The contests of extraction as a table for people, in Markdown.</summary>
internal static class ExtractionReport
{
    private static readonly (string Title, int Width, bool IsNumber)[] Columns =
    [
        ("pages", 43, false), ("KB", 7, true), ("by", 21, false), ("way", 13, false), ("ms", 10, true), ("MB/s", 7, true),
        ("triples", 7, true), ("bytes/byte", 10, true), ("ours is", 8, true), ("target", 20, false),
    ];

    /// <summary>Writes the heading of the table.</summary>
    internal static void WriteHeader(TextWriter writer)
    {
        writer.WriteLine(Line(Columns.Select(column => column.Title)));
        writer.WriteLine($"| {string.Join(" | ", Columns.Select(column => column.IsNumber ? "---:" : "---"))} |");
        writer.Flush();
    }

    /// <summary>Writes the lines of one contest.</summary>
    internal static void Write(TextWriter writer, ContestResult result)
    {
        foreach (var side in result.Sides)
            writer.WriteLine(Line(Cells(result, side)));
        writer.Flush();
    }

    private static IEnumerable<string> Cells(ContestResult result, SideResult side)
    {
        var median = side.Median;
        var bytes = result.Bytes ?? throw new InvalidOperationException("Pages have a size.");
        yield return result.Work;
        yield return Number(bytes / 1_000.0, "N1");
        yield return side.Name;
        yield return side.Way;
        yield return Number(median.Milliseconds, "N3");
        yield return Number(bytes / median.Milliseconds / 1_000, "N1");
        yield return median.Quads > 0 ? Number(median.Quads, "N0") : "";
        yield return Number((double)median.AllocatedBytes / bytes, "N1");
        yield return ReferenceEquals(side, result.Sides[0]) ? "" : $"{Number(result.RatioTo(side), "N2")} x";
        yield return result.Passes(side) is { } passes ? $"{Asked(side)}: {(passes ? "met" : "MISSED")}" : "";
    }

    private static string Asked(SideResult side) =>
        side.Target is { } target ? $"{Number(target, "0.##")} x" : $"at most {Number(side.Limit ?? 0, "0.##")} x";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Line(IEnumerable<string> cells)
    {
        var padded = cells.Zip(Columns, (cell, column) => column.IsNumber ? cell.PadLeft(column.Width) : cell.PadRight(column.Width));
        return $"| {string.Join(" | ", padded)} |";
    }
}
