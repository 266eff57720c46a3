namespace LblodHarvester.Rdfa;

/// <summary>The source text of a page, and the lines and columns of its offsets.</summary>
internal sealed class PageSource
{
    private const char ByteOrderMark = '\uFEFF';

    private LineMap? _lines;
    private readonly int _shift;

    /// <param name="text">The text as given.</param>
    internal PageSource(string text)
    {
        Text = text;
        Parsed = text.StartsWith(ByteOrderMark) ? text[1..] : text;
        _shift = text.Length - Parsed.Length;
    }

    /// <summary>The text as given.</summary>
    internal string Text { get; }

    /// <summary>The text as parsed: without byte order mark.</summary>
    internal string Parsed { get; }

    // Made when first asked for: of many pages nobody asks.
    private LineMap Lines => _lines ??= new LineMap(Text);

    internal SourcePlace Place(int offset, string? attribute = null) => Lines.Place(offset, attribute);

    /// <summary>The place of an offset in the parsed text.</summary>
    internal SourcePlace PlaceInParsed(int offset) => Lines.Place(offset + _shift);

    /// <summary>The offset in the text as given of an offset in the parsed text.</summary>
    internal int OffsetOfParsed(int offset) => offset + _shift;

    /// <summary>The offset in the text as given of a line and column, from 1, of the parsed text.</summary>
    internal int OffsetInParsed(int line, int column) => Lines.Offset(line, column) + (line == 1 ? _shift : 0);
}
