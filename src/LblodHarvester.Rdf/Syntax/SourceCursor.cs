using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>A place in a text that is being read, and the errors that can be found there.</summary>
internal sealed class SourceCursor
{
    private const int LongestFound = 40;

    private int _line = 1;
    private int _lineStart;

    internal SourceCursor(string text, string sourceName)
    {
        Text = text;
        SourceName = sourceName;
        Position = text.StartsWith('\uFEFF') ? 1 : 0;
        RefuseLoneSurrogates();
    }

    internal string Text { get; }

    internal string SourceName { get; }

    /// <summary>Offset in UTF-16 code units, from 0.</summary>
    internal int Position { get; set; }

    /// <summary>Where the last error is that was made here.</summary>
    internal int ErrorPosition { get; private set; }

    internal bool AtEnd => Position >= Text.Length;

    /// <summary>The character here; U+0000, which no syntax allows outside a string, at the end.</summary>
    internal char Current => Position < Text.Length ? Text[Position] : '\0';

    /// <summary>The character further on; U+0000 beyond the end.</summary>
    internal char Peek(int distance) => Position + distance < Text.Length ? Text[Position + distance] : '\0';

    internal bool StartsWith(string value) => Text.AsSpan(Math.Min(Position, Text.Length)).StartsWith(value, StringComparison.Ordinal);

    internal bool TryRead(char c)
    {
        if (Current != c || AtEnd)
            return false;
        Position++;
        return true;
    }

    /// <summary>The code point at an offset, and how many UTF-16 code units it takes; -1 at the end.</summary>
    internal int CodePointAt(int offset, out int length)
    {
        length = 1;
        if (offset >= Text.Length)
            return -1;
        var c = Text[offset];
        if (!char.IsHighSurrogate(c))
            return c;
        length = 2;
        return char.ConvertToUtf32(c, Text[offset + 1]);
    }

    /// <summary>Skips white space (production [161s] WS of Turtle) and comments.</summary>
    internal void SkipWhitespaceAndComments()
    {
        while (Position < Text.Length)
        {
            var c = Text[Position];
            if (c is ' ' or '\t' or '\r' or '\n')
                Position++;
            else if (c == '#')
                SkipToLineEnd();
            else
                return;
        }
    }

    /// <summary>Skips spaces and tabs, which is all that N-Triples allows within a line.</summary>
    internal void SkipBlanks()
    {
        while (Current is ' ' or '\t')
            Position++;
    }

    internal void SkipToLineEnd()
    {
        var length = Text.AsSpan(Position).IndexOfAny('\r', '\n');
        Position = length < 0 ? Text.Length : Position + length;
    }

    /// <summary>An error at the current place.</summary>
    internal RdfSyntaxException Error(string expected) => Error(Position, expected);

    /// <summary>An error at an offset, where a token starts.</summary>
    internal RdfSyntaxException Error(int offset, string expected) => Error(offset, TokenAt(offset), expected);

    /// <summary>An error at an offset, which names what was found there.</summary>
    internal RdfSyntaxException Error(int offset, string found, string expected)
    {
        ErrorPosition = Math.Min(offset, Text.Length);
        var (line, column) = PlaceOf(ErrorPosition);
        return new RdfSyntaxException(SourceName, line, column, found, expected);
    }

    /// <summary>The line and column that follow a text. LF, CR and CRLF each end a line.</summary>
    internal static (int Line, int Column) Place(ReadOnlySpan<char> before)
    {
        var line = 1;
        var start = before.StartsWith("\uFEFF") ? 1 : 0;
        for (var i = start; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && !(i + 1 < before.Length && before[i + 1] == '\n')))
            {
                line++;
                start = i + 1;
            }
        }

        return (line, before.Length - start + 1);
    }

    /// <summary>The offset of a line and a column, both from 1; the end of the text when there is no such place.</summary>
    internal int OffsetOf(int line, int column)
    {
        var offset = Text.StartsWith('\uFEFF') ? 1 : 0;
        for (; line > 1 && offset < Text.Length; line--)
        {
            var length = Text.AsSpan(offset).IndexOfAny('\r', '\n');
            if (length < 0)
                return Text.Length;
            offset += length + (Text.AsSpan(offset + length).StartsWith("\r\n") ? 2 : 1);
        }

        return Math.Min(offset + Math.Max(column, 1) - 1, Text.Length);
    }

    /// <summary>A text short enough for an error.</summary>
    internal static string Shorten(string text)
    {
        if (text.Length <= LongestFound)
            return text;
        var length = char.IsLowSurrogate(text[LongestFound]) ? LongestFound + 1 : LongestFound;
        return $"{text.AsSpan(0, length)}…";
    }

    // Counts from the last error on: a text can have as many errors as lines.
    private (int Line, int Column) PlaceOf(int offset)
    {
        if (offset > 0 && offset < Text.Length && Text[offset] == '\n' && Text[offset - 1] == '\r')
            offset--;
        if (offset < _lineStart)
            (_line, _lineStart) = (1, 0);
        var (lines, column) = Place(Text.AsSpan(_lineStart, offset - _lineStart));
        _line += lines - 1;
        _lineStart = lines == 1 ? _lineStart : offset - column + 1;
        return (_line, column);
    }

    private string TokenAt(int offset)
    {
        if (offset >= Text.Length)
            return "";
        if (IsBlankOrControl(Text[offset]))
            return string.Create(CultureInfo.InvariantCulture, $"U+{(int)Text[offset]:X4}");
        var end = offset;
        while (end < Text.Length && !IsBlankOrControl(Text[end]))
        {
            if (end - offset >= LongestFound && !char.IsLowSurrogate(Text[end]))
                return $"{Text.AsSpan(offset, end - offset)}…";
            end++;
        }

        return Text[offset..end];
    }

    private static bool IsBlankOrControl(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private void RefuseLoneSurrogates()
    {
        for (var i = Text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < Text.Length; i++)
        {
            if (!char.IsSurrogate(Text[i]))
                continue;
            if (!(char.IsHighSurrogate(Text[i]) && i + 1 < Text.Length && char.IsLowSurrogate(Text[i + 1])))
                throw Error(i, string.Create(CultureInfo.InvariantCulture, $"U+{(int)Text[i]:X4}"), "a character: this is half of a surrogate pair");
            i++;
        }
    }
}
