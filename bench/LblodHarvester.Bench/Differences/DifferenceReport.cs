using System.Globalization;

namespace LblodHarvester.Bench.Differences;

/// <summary>The differences as the table of docs/rdfa-differences.md, and, for whoever looks into them, triple by triple.</summary>
internal static class DifferenceReport
{
    /// <summary>Writes the heading of the table.</summary>
    internal static void WriteHeader(TextWriter writer)
    {
        writer.WriteLine("| page | ours | theirs | only ours | only theirs | tags in other case | why: ours / theirs |");
        writer.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
    }

    /// <summary>Writes the line of a page.</summary>
    internal static void Write(TextWriter writer, PageDifference page)
    {
        var why = Enum.GetValues<DifferenceKind>()
            .Select(kind => (Kind: kind, Count: page.Count(kind)))
            .Where(entry => entry.Count != (0, 0))
            .Select(entry => $"{Name(entry.Kind)}: {entry.Count.Ours} / {entry.Count.Theirs}");
        var numbers = new[] { page.Ours, page.Theirs, page.OnlyOurs.Count, page.OnlyTheirs.Count, page.TagsInOtherCase }
            .Select(number => number.ToString("N0", CultureInfo.InvariantCulture));
        writer.WriteLine($"| {Path.ChangeExtension(page.Page, null)} | {string.Join(" | ", numbers)} | {string.Join("; ", why)} |");
    }

    /// <summary>Writes every triple that one side has, with the kind of difference.</summary>
    internal static void WriteTriples(string file, PageDifference page)
    {
        var lines = page.OnlyOurs.Select(difference => (Side: "ours", Difference: difference))
            .Concat(page.OnlyTheirs.Select(difference => (Side: "theirs", Difference: difference)))
            .OrderBy(line => line.Difference.Kind).ThenBy(line => $"{line.Difference.Triple}", StringComparer.Ordinal)
            .Select(line => $"{line.Difference.Kind}\t{line.Side}\t{line.Difference.Triple}");
        File.WriteAllLines(file, lines);
    }

    private static string Name(DifferenceKind kind) =>
        kind == DifferenceKind.Unexplained ? "UNEXPLAINED" : ((int)kind).ToString(CultureInfo.InvariantCulture);
}
