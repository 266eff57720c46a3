using System.Globalization;
using System.Text;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Reports;

/// <summary>
/// The markup that a place points to, on one line, and a line of marks under it. Only the tag is shown, never what stands in the element:
/// that may name persons.
/// </summary>
/// <param name="Text">The tag, or as much of it around the place as fits.</param>
/// <param name="Marks">A caret under the first character of what is marked, tildes under the rest.</param>
internal sealed record Excerpt(string Text, string Marks)
{
    private const char Cut = '…';
    private const int LeftContext = 24;

    // Beyond this on either side of the place nothing fits on any line.
    private const int Reach = 2048;

    // What these hold says least of a tag that is too long to be shown.
    private static readonly string[] LeftOut = ["prefix", "class", "style", "id"];

    /// <summary>The excerpt at a place, no wider than so many columns; null where no tag or attribute stands.</summary>
    public static Excerpt? At(string html, SourcePlace place, int width)
    {
        if (StartTags.Marked(html, place) is not { } marked)
            return null;
        var tag = StartTags.Around(html, place) ?? marked;
        var (start, end) = (Math.Max(tag.Start, marked.Start - Reach), Math.Min(tag.End, marked.Start + Reach));
        var cells = Cells(html, start, end, []);
        if (WidthOf(cells, 0, cells.Count) > width)
            cells = Cells(html, start, end, StartTags.ValuesOf(html, tag, LeftOut).Where(value => value.Start > marked.End || value.End < marked.Start));
        var first = cells.FindIndex(cell => cell.Offset >= marked.Start);
        var last = cells.FindLastIndex(cell => cell.Offset < marked.End);
        return Show(cells, Math.Max(first, 0), last, width, cutBefore: start > tag.Start, cutAfter: end < tag.End);
    }

    private static List<Cell> Cells(string html, int start, int end, IEnumerable<Markup> leftOut)
    {
        var cells = new List<Cell>();
        var gaps = new Queue<Markup>(leftOut.Where(gap => gap.Start >= start && gap.End <= end));
        for (var at = start; at < end;)
        {
            if (gaps.TryPeek(out var gap) && gap.Start == at)
            {
                cells.Add(new Cell(Cut.ToString(), 1, at));
                at = gaps.Dequeue().End;
                continue;
            }

            var length = Math.Min(StringInfo.GetNextTextElementLength(html, at), end - at);
            if (char.IsWhiteSpace(html[at]) && html[at] is not '\u00A0')
                length = AddSpace(cells, html, at, end);
            else
                cells.Add(CellOf(html, at, length));
            at += length;
        }

        return cells;
    }

    // A line break and the indentation around it are one space: the tag is shown on one line.
    private static int AddSpace(List<Cell> cells, string html, int at, int end)
    {
        var run = at;
        while (run < end && html[run] is ' ' or '\t' or '\n' or '\r' or '\f')
            run++;
        var breaks = html.AsSpan(at, run - at).IndexOfAny('\n', '\r') >= 0;
        cells.Add(new Cell(" ", 1, at));
        return breaks ? run - at : 1;
    }

    private static Cell CellOf(string html, int at, int length)
    {
        var element = html.AsSpan(at, length);
        foreach (var rune in element.EnumerateRunes())
        {
            if (Printable.IsHidden(rune))
                return new Cell(Printable.Hidden, 1, at);
        }

        return new Cell(element.ToString(), DisplayWidth.Of(element), at);
    }

    private static Excerpt Show(List<Cell> cells, int first, int last, int width, bool cutBefore, bool cutAfter)
    {
        var (from, to) = Window(cells, first, last, width);
        var (text, marks) = (new StringBuilder(), new StringBuilder());
        if (from > 0 || cutBefore)
            (text, marks) = (text.Append(Cut), marks.Append(' '));
        for (var i = from; i < to; i++)
        {
            text.Append(cells[i].Text);
            marks.Append(i == first ? '^' : i > first && i <= last ? '~' : ' ', cells[i].Width > 0 ? 1 : 0);
            marks.Append(i >= first && i <= last ? '~' : ' ', Math.Max(cells[i].Width - 1, 0));
        }

        if (to < cells.Count || cutAfter)
            (text, marks) = (text.Append(Cut), marks.Append(to <= last ? '~' : ' '));
        return new Excerpt(text.ToString(), marks.ToString().TrimEnd());
    }

    /// <summary>Which cells fit: all; or from the start of the tag; or what is marked, with a little before it.</summary>
    private static (int From, int To) Window(List<Cell> cells, int first, int last, int width)
    {
        if (WidthOf(cells, 0, cells.Count) <= width)
            return (0, cells.Count);
        var from = 0;
        if (WidthOf(cells, 0, last + 1) > width - 1)
        {
            var left = Math.Clamp(width - 2 - WidthOf(cells, first, last + 1), LeftContext / 2, LeftContext);
            for (from = first; from > 0 && left >= cells[from - 1].Width; from--)
                left -= cells[from - 1].Width;
        }

        var room = Math.Max(width - (from > 0 ? 2 : 1), 1);
        var to = from;
        while (to < cells.Count && room >= cells[to].Width)
            room -= cells[to++].Width;
        return (from, to);
    }

    private static int WidthOf(List<Cell> cells, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
            width += cells[i].Width;
        return width;
    }

    private readonly record struct Cell(string Text, int Width, int Offset);
}
