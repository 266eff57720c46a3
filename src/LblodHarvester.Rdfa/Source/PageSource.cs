namespace LblodHarvester.Rdfa;

/// <summary>The source text of a page, and the lines and columns of its offsets.</summary>
internal sealed class PageSource
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Replacement = '\uFFFD';

    private LineMap? _lines;
    private readonly int _shift;

    /// <param name="text">The text as given.</param>
    internal PageSource(string text)
    {
        Text = WithoutHalves(text);
        Parsed = Text.StartsWith(ByteOrderMark) ? Text[1..] : Text;
        _shift = text.Length - Parsed.Length;
    }

    /// <summary>The text as given, but for halves of surrogate pairs: they are no characters, RDF cannot hold them, and U+FFFD stands there.</summary>
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

    private static string WithoutHalves(string text)
    {
        var half = IndexOfHalf(text);
        if (half < 0)
            return text;
        var whole = text.ToCharArray();
        for (var rest = whole.AsSpan(); half >= 0; half = IndexOfHalf(rest))
        {
            rest = rest[half..];
            rest[0] = Replacement;
        }

        return new string(whole);
    }

    private static int IndexOfHalf(ReadOnlySpan<char> text)
    {
        for (var i = 0; ; i += 2)
        {
            var next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return -1;
            i += next;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
        }
    }
}
