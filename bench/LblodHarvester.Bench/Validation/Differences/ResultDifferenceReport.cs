using LblodHarvester.Bench.Reporting;

namespace LblodHarvester.Bench.Validation.Differences;

/// <summary>The differences as a table for people, and, for whoever looks into them, result by result.</summary>
internal static class ResultDifferenceReport
{
    private static readonly TextTable Table = new(
    [
        Column.OfWords("page", 43), Column.OfNumbers("triples", 7), Column.OfNumbers("our results", 11), Column.OfNumbers("distinct", 8),
        .. ValidatorPeer.All.SelectMany(Columns),
    ]);

    /// <summary>Writes the heading of the table.</summary>
    internal static void WriteHeader(TextWriter writer) => Table.WriteHeader(writer);

    /// <summary>Writes the line of a page.</summary>
    internal static void Write(TextWriter writer, PageResults page)
    {
        IEnumerable<int> numbers =
        [
            page.Page.Triples.Count, page.Ours, page.Distinct,
            .. page.Comparisons.SelectMany(comparison => new[] { comparison.Results, comparison.OnlyOurs.Count, comparison.OnlyTheirs.Count }),
        ];
        Table.WriteLine(writer, [page.Page.Name, .. numbers.Select(number => TextTable.Number(number, "N0"))]);
    }

    /// <summary>Writes every result that one side has to a file.</summary>
    internal static void WriteResults(string file, ResultComparison comparison) =>
        File.WriteAllLines(file, [.. comparison.OnlyOurs.Select(result => $"ours\t{result}"), .. comparison.OnlyTheirs.Select(result => $"theirs\t{result}")]);

    private static IEnumerable<Column> Columns(ValidatorPeer peer) =>
        [Column.OfNumbers(peer.Name, peer.Name.Length), Column.OfNumbers("only ours", 9), Column.OfNumbers("only theirs", 11)];
}
