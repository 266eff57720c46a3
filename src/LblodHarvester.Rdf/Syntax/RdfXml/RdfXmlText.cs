using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace LblodHarvester.Rdf;

/// <summary>
/// What an <see cref="XmlReader"/> reads a document from, in one direction, and the errors that are found in it: it keeps as much of what
/// was read as an error shows. Lines end with LF, CR and CRLF; columns are UTF-16 code units.
/// </summary>
internal sealed class RdfXmlText(XmlCharacters characters, string sourceName, int longestToken) : TextReader
{
    private const int LongestStep = 1 << 12;
    private const int KeptBehind = 1 << 13;

    private readonly char[] _window = new char[KeptBehind + (2 * LongestStep)];
    private XmlPlace _start = new(1, 1);
    private int _given;
    private int _end;
    private int _tokenLength;
    private long _dropped;

    /// <summary>Called when the reader needs more to make up a node: it may throw.</summary>
    internal Action? OnNeed { get; set; }

    /// <summary>Says that the reader begins to look for a node, or a part of a text: from here on, it may take only so much.</summary>
    internal void StartToken() => _tokenLength = 0;

    /// <inheritdoc/>
    /// <exception cref="RdfSyntaxException">What comes next is no character, or the reader takes too many to make up one node.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        OnNeed?.Invoke();
        if (_given == _end && !TryReceive())
            return characters.Fault is { } fault ? throw Error(PlaceOf(_end), fault.Found, fault.Expected) : 0;

        var length = Math.Min(count, _end - _given);
        _window.AsSpan(_given, length).CopyTo(buffer.AsSpan(index));
        // What the reader looked ahead while it made up the node before counts neither for that one nor for this one.
        if (_tokenLength > longestToken)
            throw Error(PlaceOf(_given), TokenAt(_given), $"an end of the tag, name, value or comment that this is part of: it may take {longestToken} characters");
        _tokenLength += length;
        _given += length;
        return length;
    }

    /// <summary>An error at a place, which names what was found there.</summary>
    internal RdfSyntaxException Error(XmlPlace place, string found, string expected) =>
        new(sourceName, place.Line, place.Column, Shorten(found), expected);

    /// <summary>An error that the reader found.</summary>
    internal RdfSyntaxException Error(XmlException exception)
    {
        var place = new XmlPlace(Math.Max(exception.LineNumber, 1), Math.Max(exception.LinePosition, 1));
        if (OffsetOf(place) is not (>= 0 and var offset))
            return Error(place, "…", ExpectedBy(exception));
        var found = TokenAt(ref offset);
        return Error(PlaceOf(offset), found, found.StartsWith("<!DOCTYPE", StringComparison.Ordinal)
            ? "no document type: this reader takes no DTD, and so no entities and nothing from elsewhere"
            : ExpectedBy(exception));
    }

    private static string ExpectedBy(XmlException exception)
    {
        var end = exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return $"well-formed XML: {(end < 0 ? exception.Message : exception.Message[..end])}";
    }

    private static string Shorten(string text)
    {
        if (text.Length <= TokenInError.LongestFound)
            return text;
        var length = TokenInError.LongestFound + (char.IsLowSurrogate(text[TokenInError.LongestFound]) ? 1 : 0);
        return $"{text.AsSpan(0, length)}…";
    }

    private bool TryReceive()
    {
        if (_window.Length - _end < LongestStep)
            Slide();
        var length = characters.Read(_window.AsSpan(_end, LongestStep));
        _end += length;
        return length > 0;
    }

    private void Slide()
    {
        var dropped = BeforeLineEnd(Math.Max(_end - KeptBehind, 0));
        _start = PlaceOf(dropped);
        _window.AsSpan(dropped, _end - dropped).CopyTo(_window);
        _given -= dropped;
        _end -= dropped;
        _dropped += dropped;
    }

    private string TokenAt(int offset) => TokenAt(ref offset);

    // Errors are found at once, and what they show of the text is still to come.
    private string TokenAt(ref int offset)
    {
        var dropped = _dropped;
        while (_end - (offset - (int)(_dropped - dropped)) <= TokenInError.LongestFound && TryReceive())
        {
        }

        offset -= (int)(_dropped - dropped);
        var shown = _window.AsSpan(offset, Math.Min(_end - offset, TokenInError.LongestFound + 2));
        if (Rune.DecodeFromUtf16(shown, out _, out _) != OperationStatus.Done && !shown.IsEmpty)
            return string.Create(CultureInfo.InvariantCulture, $"U+{(int)shown[0]:X4}");
        return TokenInError.At(Encoding.UTF8.GetBytes(shown.ToString()));
    }

    /// <summary>The place of an offset in the window.</summary>
    private XmlPlace PlaceOf(int offset)
    {
        ReadOnlySpan<char> passed = _window.AsSpan(0, BeforeLineEnd(offset));
        var lastEnd = passed.LastIndexOfAny('\n', '\r');
        return lastEnd < 0
            ? _start with { Column = _start.Column + passed.Length }
            : new XmlPlace(_start.Line + passed.Count('\n') + passed.Count('\r') - passed.Count("\r\n"), passed.Length - lastEnd);
    }

    // The two characters of a CRLF are in the same line.
    private int BeforeLineEnd(int offset) =>
        offset > 0 && offset < _end && _window[offset] == '\n' && _window[offset - 1] == '\r' ? offset - 1 : offset;

    /// <summary>The offset of a place; the end when it is beyond, negative when it is no longer in the window.</summary>
    private int OffsetOf(XmlPlace place)
    {
        if (place.Line < _start.Line || (place.Line == _start.Line && place.Column < _start.Column))
            return -1;
        var offset = 0;
        var (line, column) = _start;
        while (offset < _end && (line < place.Line || column < place.Column))
        {
            var isLineEnd = _window[offset] == '\n' || (_window[offset] == '\r' && !(offset + 1 < _end && _window[offset + 1] == '\n'));
            if (isLineEnd && line == place.Line)
                break;
            (line, column) = isLineEnd ? (line + 1, 1) : (line, column + 1);
            offset++;
        }

        return offset;
    }
}
