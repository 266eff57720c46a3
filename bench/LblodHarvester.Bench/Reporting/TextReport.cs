using System.Globalization;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Reporting;

/// <summary>A contest as a table for people, in Markdown.</summary>
internal static class TextReport
{
    private static readonly string[] Header = ["work", "by", "way", "ms", "MB/s", "quads/s", "bytes/quad", "ours is", "target"];

    /// <summary>Writes the heading of the table.</summary>
    internal static void WriteHeader(TextWriter writer)
    {
        writer.WriteLine(Line(Header));
        writer.WriteLine(Line(Header.Select(_ => "---")));
        writer.Flush();
    }

    /// <summary>Writes the lines of one contest.</summary>
    internal static void Write(TextWriter writer, ContestResult result)
    {
        foreach (var side in result.Sides)
            writer.WriteLine(Line(Cells(result, side)));
        writer.Flush();
    }

    /// <summary>Writes how many targets are met.</summary>
    internal static void WriteVerdict(TextWriter writer, IEnumerable<ContestResult> results)
    {
        var verdicts = results.SelectMany(result => result.Sides.Select(result.Passes)).OfType<bool>().ToList();
        writer.WriteLine($"{verdicts.Count(passes => passes)} of {verdicts.Count} targets are met.");
    }

    private static IEnumerable<string> Cells(ContestResult result, SideResult side)
    {
        var median = side.Median;
        var isOurs = ReferenceEquals(side, result.Sides[0]);
        yield return result.Work;
        yield return side.Name;
        yield return side.Way;
        yield return Number(median.Milliseconds, "N0");
        yield return result.Bytes is { } bytes ? Number(bytes / median.Milliseconds / 1_000, "N1") : "";
        yield return Number(median.Quads / median.Milliseconds * 1_000, "N0");
        yield return Number((double)median.AllocatedBytes / median.Quads, "N0");
        yield return isOurs ? "" : $"{Number(result.RatioTo(side), "N2")} x";
        yield return result.Passes(side) is { } passes ? $"{side.Target} x: {(passes ? "passes" : "FAILS")}" : "";
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Line(IEnumerable<string> cells)
    {
        int[] widths = [14, 8, 14, 8, 7, 10, 10, 8, 12];
        var padded = cells.Select((cell, i) => i is >= 3 and <= 7 ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
        return $"| {string.Join(" | ", padded)} |";
    }
}
