using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Reports;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Terminals;

/// <summary>
/// What a query answers, as a table for people. On a terminal columns are aligned by the first rows and no line is wider than it: long texts are
/// cut. In a pipe a row is a line of tab-separated cells, whole. How many rows there were and what they took goes where progress goes.
/// </summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="time">Measures how long it took.</param>
internal sealed class ResultTable(Terminal terminal, TimeProvider time)
{
    /// <summary>Rows that are held to find the widths; the others are written as they come.</summary>
    private const int Measured = 1000;

    private const int Gap = 2;
    private const int Narrowest = 6;
    private const string Cut = "…";

    /// <summary>Writes the answer to its end.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="started">When the query was asked, by <see cref="TimeProvider.GetTimestamp"/>.</param>
    public void Write(QueryResult result, long started)
    {
        if (result is BooleanResult answer)
        {
            terminal.Out.WriteLine(answer.Value ? "true" : "false");
            terminal.Error.WriteLine($"answered in {Duration(started)}");
            return;
        }

        var (headings, rows, noun) = result switch
        {
            SolutionsResult solutions => (solutions.Variables, solutions.Solutions, "solution"),
            TriplesResult triples => (["subject", "predicate", "object"], triples.Triples.Select(Row), "triple"),
            _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
        };
        var count = terminal.OutIsRich ? WriteAligned(headings, rows) : WriteSeparated(headings, rows);
        terminal.Error.WriteLine(count == 0 ? $"no {noun}s, in {Duration(started)}" : $"{Words.Count(count, noun)} in {Duration(started)}");
    }

    private int WriteSeparated(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<Term?>> rows)
    {
        var count = 0;
        terminal.Out.WriteLine(string.Join('\t', headings));
        foreach (var row in rows)
        {
            terminal.Out.WriteLine(string.Join('\t', row.Select(Cell)));
            count++;
        }

        return count;
    }

    private int WriteAligned(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<Term?>> rows)
    {
        using var source = rows.GetEnumerator();
        var first = new List<string[]>();
        while (first.Count < Measured && source.MoveNext())
            first.Add([.. source.Current.Select(Cell)]);
        if (first.Count == 0)
            return 0;
        var widths = Widths([.. headings.Select((heading, column) => Math.Max(WidthOf(heading), first.Max(row => WidthOf(row[column]))))]);
        terminal.Out.WriteLine(terminal.Paint(Line([.. headings], widths), Tint.Bold));
        var count = 0;
        foreach (var row in first)
            WriteRow(row);
        while (source.MoveNext())
            WriteRow([.. source.Current.Select(Cell)]);
        return count;

        void WriteRow(string[] row)
        {
            terminal.Out.WriteLine(Line(row, widths));
            count++;
        }
    }

    /// <summary>The widest columns give way until all fit, down to a width below which nothing can be read.</summary>
    private int[] Widths(int[] widths)
    {
        var room = terminal.Width - (Gap * Math.Max(widths.Length - 1, 0));
        var excess = widths.Sum() - room;
        while (excess > 0 && widths.Max() is > Narrowest and var widest)
        {
            // All of the widest become as wide as the next, or as little as is needed.
            var next = Math.Max(widths.Where(width => width < widest).DefaultIfEmpty(Narrowest).Max(), Narrowest);
            var number = widths.Count(width => width == widest);
            var less = Math.Min(widest - next, (excess + number - 1) / number);
            for (var i = 0; i < widths.Length; i++)
                widths[i] -= widths[i] == widest ? less : 0;
            excess -= less * number;
        }

        return widths;
    }

    private static string Line(string[] cells, int[] widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            var (text, width) = Fit(cells[i], widths[i]);
            line.Append(text);
            if (i < cells.Length - 1)
                line.Append(' ', widths[i] - width + Gap);
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>As much of a text as fits in so many columns, and how many it takes.</summary>
    private static (string Text, int Width) Fit(string text, int most)
    {
        var whole = WidthOf(text, most);
        if (whole <= most)
            return (text, whole);
        var (end, width) = (0, 0);
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            var element = DisplayWidth.Of(text.AsSpan(end, length));
            if (width + element > most - 1)
                break;
            (end, width) = (end + length, width + element);
        }

        return (text[..end] + Cut, width + 1);
    }

    /// <summary>The columns that a text takes; of one that takes more than so many, no more than that is known.</summary>
    private static int WidthOf(string text, int most = int.MaxValue)
    {
        if (Ascii.IsValid(text))
            return text.Length;
        var width = 0;
        for (var at = 0; at < text.Length && width <= most;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            width += DisplayWidth.Of(text.AsSpan(at, length));
            at += length;
        }

        return width;
    }

    private static IReadOnlyList<Term?> Row(Triple triple) => [triple.Subject, triple.Predicate, triple.Object];

    private static string Cell(Term? term) => term is null ? "" : Printable.Line(TermText.Whole(term));

    private string Duration(long started)
    {
        var elapsed = time.GetElapsedTime(started);
        return elapsed < TimeSpan.FromSeconds(1)
            ? string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:N0} ms")
            : string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:N1} s");
    }
}
