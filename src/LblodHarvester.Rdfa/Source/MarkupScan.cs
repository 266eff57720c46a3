
namespace LblodHarvester.Rdfa;

/// <summary>
/// One cheap pass over the source: where is it cut off; and, before the stock DOM is built, is it HTML at all, about how deep does it nest,
/// and where are the tags for whose elements that tree keeps no place.
/// </summary>
internal sealed class MarkupScan
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KnownNames =
        HtmlNames.Void.Concat(HtmlNames.RawText).Concat(HtmlNames.Special).Concat(HtmlNames.Formatting).Concat(
            ["html", "head", "body", "span"])
            .Distinct().ToDictionary(static name => name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _text;
    private readonly RdfaOptions _options;
    private readonly OpenElements _open = new();
    private int _position;

    private MarkupScan(string text, RdfaOptions options, int from)
    {
        _text = text;
        _options = options;
        _position = from;
    }

    /// <summary>The offsets of the start tags <c>html</c>, <c>body</c>, <c>svg</c> and <c>math</c>, by name.</summary>
    internal Dictionary<string, List<int>> Roots { get; } = [];

    /// <summary>How many start tags there are.</summary>
    internal int StartTags { get; private set; }

    /// <summary>The offset of the start tag that lies too deep, or -1.</summary>
    internal int TooDeepAt { get; private set; } = -1;

    /// <summary>The offset of the tag with too many attributes, or -1.</summary>
    internal int TooManyAttributesAt { get; private set; } = -1;

    /// <summary>The offset of the construct in which the text ends, or -1 when the text ends between constructs.</summary>
    internal int CutOffAt { get; private set; } = -1;

    /// <summary>Scans a text.</summary>
    /// <param name="text">The parsed text.</param>
    /// <param name="options">The limits.</param>
    /// <param name="from">The offset to start at, which lies in neither markup nor SVG nor MathML.</param>
    internal static MarkupScan Read(string text, RdfaOptions options, int from = 0)
    {
        var scan = new MarkupScan(text, options, from);
        scan.Read();
        return scan;
    }

    private void Read()
    {
        while (_position < _text.Length && TooDeepAt < 0 && TooManyAttributesAt < 0)
        {
            var open = _text.IndexOf('<', _position);
            if (open > _position)
                _open.EnterText();
            if (open < 0 || open + 1 >= _text.Length)
                break;
            _position = open + 1;
            var c = _text[_position];
            if (char.IsAsciiLetter(c))
                ReadStartTag(open);
            else if (c == '/')
                ReadEndTag(open);
            else if (c == '!')
                ReadDeclaration(open);
            else if (c == '?')
                SkipPast(">", open);
        }
    }

    private void ReadStartTag(int open)
    {
        var name = ReadName();
        if (!ReadAttributes(open, out var isSelfClosing))
            return;
        StartTags++;
        if (name is "html" or "body" or "svg" or "math")
            (Roots.TryGetValue(name, out var offsets) ? offsets : Roots[name] = []).Add(open);
        Enter(name, open, isSelfClosing);
        if (_open.Depth > _options.MaxDepth && !HtmlNames.Void.Contains(name))
            TooDeepAt = open;
    }

    // Reads on to the end of the tag; false when the text ends before it.
    private bool ReadAttributes(int open, out bool isSelfClosing)
    {
        var reader = new StartTagReader(_text, _position);
        var count = 0;
        while (reader.ReadAttribute())
            count++;
        _position = reader.Position;
        isSelfClosing = reader.IsSelfClosing;
        if (reader.IsCutOff)
            CutOffAt = open;
        if (count > _options.MaxAttributes)
            TooManyAttributesAt = open;
        return !reader.IsCutOff;
    }

    private void Enter(string name, int open, bool isSelfClosing)
    {
        if (HtmlNames.EndsForeignContent.Contains(name))
            _open.CloseForeign();
        var isForeign = name is "svg" or "math" || _open.IsForeign;
        if (isForeign)
        {
            if (!isSelfClosing)
                _open.OpenForeign(name);
        }
        else if (HtmlNames.RawText.Contains(name))
        {
            SkipRawText(name, open);
        }
        else if (name == "plaintext")
        {
            _position = _text.Length;
        }
        else
        {
            _open.Open(name, HtmlNames.Formatting.Contains(name) ? string.GetHashCode(_text.AsSpan(open.._position)) : 0);
        }
    }

    private void ReadEndTag(int open)
    {
        _position++;
        if (_position >= _text.Length)
        {
            CutOffAt = open;
        }
        else if (!char.IsAsciiLetter(_text[_position]))
        {
            SkipPast(">", open);
        }
        else
        {
            var name = ReadName();
            if (ReadAttributes(open, out _))
                _open.Close(name);
        }
    }

    private void ReadDeclaration(int open)
    {
        var rest = _text.AsSpan(_position);
        if (rest.StartsWith("!-->") || rest.StartsWith("!--->"))
            SkipPast(">", open);
        else if (rest.StartsWith("!--"))
            SkipComment(open);
        else if (rest.StartsWith("![CDATA[") && _open.IsForeign)
            SkipPast("]]>", open);
        else
            SkipPast(">", open);
    }

    private void SkipComment(int open)
    {
        // Not by two searches for "-->" and "--!>": each would go on to the end of the text where the other is all that is written.
        for (var dashes = _text.IndexOf("--", _position + 3, StringComparison.Ordinal); dashes >= 0;)
        {
            var end = dashes + 2;
            while (end < _text.Length && _text[end] == '-')
                end++;
            var rest = _text.AsSpan(end);
            if (rest.StartsWith(">") || rest.StartsWith("!>"))
            {
                _position = end + (rest[0] == '>' ? 1 : 2);
                return;
            }

            dashes = _text.IndexOf("--", end, StringComparison.Ordinal);
        }

        CutOff(open);
    }

    private void SkipRawText(string name, int open)
    {
        for (var from = _position; ;)
        {
            var end = _text.IndexOf("</", from, StringComparison.Ordinal);
            if (end < 0)
            {
                CutOff(open);
                return;
            }

            from = end + 2;
            var behind = from + name.Length;
            if (behind < _text.Length
                && StartTagReader.EndsTagName(_text[behind])
                && _text.AsSpan(from, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                _position = end;
                return;
            }
        }
    }

    private void SkipPast(string end, int open)
    {
        var at = _text.IndexOf(end, _position, StringComparison.Ordinal);
        if (at < 0)
            CutOff(open);
        else
            _position = at + end.Length;
    }

    private void CutOff(int open)
    {
        CutOffAt = open;
        _position = _text.Length;
    }

    private string ReadName()
    {
        var start = _position;
        while (_position < _text.Length && !StartTagReader.EndsTagName(_text[_position]))
            _position++;
        var name = _text.AsSpan(start, _position - start);
        return KnownNames.TryGetValue(name, out var known) ? known : name.ToString().ToLowerInvariant();
    }
}
