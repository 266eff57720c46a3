using System.Globalization;
using System.Text;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>
/// The text of a query with its codepoint escapes replaced (SPARQL 1.1, section 19.2), and where each character was. What looks like
/// an escape and is none stays as it is: in a comment it does no harm, and elsewhere a backslash is an error that the lexer tells.
/// </summary>
internal sealed class SourceText
{
    private readonly string _original;
    private readonly List<Escape> _escapes = [];

    internal SourceText(string original)
    {
        _original = original;
        Text = original.Contains("\\u", StringComparison.OrdinalIgnoreCase) ? Replace() : original;
    }

    /// <summary>The text without escapes; offsets are offsets in it.</summary>
    internal string Text { get; }

    /// <summary>Whether the character was written as an escape: it is then no delimiter of anything.</summary>
    internal bool IsEscaped(int offset) =>
        _escapes.Count > 0 && FindEscape(offset) is >= 0 and var found && offset < _escapes[found].Offset + _escapes[found].Length;

    /// <summary>The line and the column, from 1, of an offset.</summary>
    internal (int Line, int Column) PositionOf(int offset)
    {
        var original = OriginalOffset(offset);
        var line = 1;
        var start = 0;
        for (var i = 0; i < original; i++)
        {
            var isEnd = _original[i] == '\n' || (_original[i] == '\r' && !(i + 1 < _original.Length && _original[i + 1] == '\n'));
            if (!isEnd)
                continue;
            line++;
            start = i + 1;
        }

        return (line, original - start + 1);
    }

    private int OriginalOffset(int offset)
    {
        var found = FindEscape(offset);
        if (found < 0)
            return offset;
        var escape = _escapes[found];
        return offset < escape.Offset + escape.Length ? escape.Original : escape.Original + escape.OriginalLength + offset - escape.Offset - escape.Length;
    }

    // The last escape that is not after the offset, or -1.
    private int FindEscape(int offset)
    {
        var low = 0;
        var high = _escapes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_escapes[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private string Replace()
    {
        var text = new StringBuilder(_original.Length);
        for (var i = 0; i < _original.Length; i++)
        {
            if (_original[i] != '\\' || i + 1 == _original.Length)
            {
                text.Append(_original[i]);
            }
            else if (TryReadEscape(i, out var rune, out var length))
            {
                _escapes.Add(new Escape(text.Length, rune.Utf16SequenceLength, i, length));
                text.Append(rune.ToString());
                i += length - 1;
            }
            else
            {
                // The second of two backslashes begins no escape.
                text.Append(_original, i, 2);
                i++;
            }
        }

        return text.ToString();
    }

    private bool TryReadEscape(int at, out Rune rune, out int length)
    {
        rune = default;
        length = _original[at + 1] switch { 'u' => 6, 'U' => 10, _ => 0 };
        return length > 0
            && at + length <= _original.Length
            && int.TryParse(_original.AsSpan(at + 2, length - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            && Rune.TryCreate(value, out rune);
    }

    private readonly record struct Escape(int Offset, int Length, int Original, int OriginalLength);
}
