using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// Finds where the terminals end that N-Triples, N-Quads, Turtle and TriG share. Production numbers are those of RDF 1.1 Turtle. Each
/// method takes the offset of a terminal's first byte and returns that after its last, or <see cref="Incomplete"/> where more of the
/// text is needed to tell.
/// </summary>
internal sealed class TerminalScanner(Utf8Window window)
{
    /// <summary>More of the text is needed.</summary>
    internal const int Incomplete = -1;

    private static readonly SearchValues<byte> IriRefStops = SearchSets.OfBytes(c => c < 0x80 && IriSyntax.IsBarred(c));

    private static readonly SearchValues<byte> NumberCharacters = SearchValues.Create("+-.0123456789Ee"u8);

    private readonly ScanProgress _progress = new(window);

    // [18] IRIREF ::= '<' ([^#x00-#x20<>"{}|^`\] | UCHAR)* '>'
    internal int EndOfIriRef(int start, out bool hasEscapes)
    {
        for (var at = _progress.Resume(start, start + 1, out hasEscapes); ;)
        {
            var length = window.Text[at..].IndexOfAny(IriRefStops);
            if (length < 0)
                return window.IsFinal ? throw window.Error(window.End, "'>' to end the IRI") : _progress.Suspend(start, window.End, hasEscapes);
            at += length;
            if (window.Text[at] == '>')
                return at + 1;
            if (window.Text[at] != '\\')
                throw window.Error(at, "'>' or another character of an IRI");
            hasEscapes = true;
            var end = EndOfUnicodeEscape(at, out var c);
            if (end == Incomplete)
                return _progress.Suspend(start, at, hasEscapes);
            if (IriSyntax.IsBarred(c))
                throw window.Error(at, "an escape of a character that an IRI may hold");
            at = end;
        }
    }

    // [141s] BLANK_NODE_LABEL ::= '_:' (PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?
    internal int EndOfBlankNodeLabel(int start)
    {
        var text = window.Text[start..];
        if (text.Length < 3 && !window.IsFinal)
            return Incomplete;
        if (!text.StartsWith("_:"u8))
            throw window.Error(start, "a blank node label such as _:b0");
        if (!BlankNodeSyntax.IsLabelStart(NameCharacters.CodePointAt(text[2..], out var length)))
            throw window.Error(start + 2, "a letter, digit or underscore to start the blank node label");
        var end = _progress.Resume(start, start + 2 + length, out _);
        end += NameCharacters.LengthOfParts(window.Text[end..], allowsPoint: true);
        if (end == window.End && !window.IsFinal)
            return _progress.Suspend(start, end);
        while (window.Text[end - 1] == '.')
            end--;
        return end;
    }

    // [144s] LANGTAG ::= '@' [a-zA-Z]+ ('-' [a-zA-Z0-9]+)*
    internal int EndOfLanguageTag(int start)
    {
        var text = window.Text;
        var end = _progress.Resume(start, start + 1, out _);
        while (end < text.Length && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] == '-'))
            end++;
        return end == text.Length && !window.IsFinal ? _progress.Suspend(start, end) : end;
    }

    /// <summary>Goes to the end of the characters that numbers are made of, [19] to [21], from the first of them.</summary>
    internal int EndOfNumberCharacters(int start)
    {
        var end = _progress.Resume(start, start, out _);
        var length = window.Text[end..].IndexOfAnyExcept(NumberCharacters);
        if (length < 0)
            return window.IsFinal ? window.End : _progress.Suspend(start, window.End);
        return end + length;
    }

    // [22] STRING_LITERAL_QUOTE ::= '"' ([^#x22#x5C#xA#xD] | ECHAR | UCHAR)* '"'
    // [23] STRING_LITERAL_SINGLE_QUOTE ::= "'" ([^#x27#x5C#xA#xD] | ECHAR | UCHAR)* "'"
    internal int EndOfString(int start, out bool hasEscapes)
    {
        var quote = window.Text[start];
        for (var at = _progress.Resume(start, start + 1, out hasEscapes); ;)
        {
            at = PlainString.Pass(window.Text, at, quote, ref hasEscapes);
            if (at == window.End)
                return window.IsFinal ? throw window.Error(start, $"a string that ends with {(char)quote}") : _progress.Suspend(start, at, hasEscapes);
            var c = window.Text[at];
            if (c == quote)
                return at + 1;
            if (c != '\\')
                throw window.Error(at, $"{(char)quote} to end the string before the line ends");
            hasEscapes = true;
            var end = EndOfEscape(at);
            if (end == Incomplete)
                return _progress.Suspend(start, at, hasEscapes);
            at = end;
        }
    }

    // [24] STRING_LITERAL_LONG_SINGLE_QUOTE ::= "'''" (("'" | "''")? ([^'\] | ECHAR | UCHAR))* "'''"
    // [25] STRING_LITERAL_LONG_QUOTE ::= '"""' (('"' | '""')? ([^"\] | ECHAR | UCHAR))* '"""'
    internal int EndOfLongString(int start, out bool hasEscapes)
    {
        var quote = window.Text[start];
        for (var at = _progress.Resume(start, start + 3, out hasEscapes); ;)
        {
            var text = window.Text[at..];
            var length = text.IndexOfAny(quote, (byte)'\\');
            if (length < 0 || (text[length] == quote && text.Length - length < 3))
            {
                return window.IsFinal
                    ? throw window.Error(start, $"a string that ends with {new string((char)quote, 3)}")
                    : _progress.Suspend(start, length < 0 ? window.End : at + length, hasEscapes);
            }

            at += length;
            if (text[length] == '\\')
            {
                hasEscapes = true;
                var end = EndOfEscape(at);
                if (end == Incomplete)
                    return _progress.Suspend(start, at, hasEscapes);
                at = end;
            }
            else if (text[length + 1] == quote && text[length + 2] == quote)
                return at + 3;
            else
                at++;
        }
    }

    // [159s] ECHAR ::= '\' [tbnrf"'\]
    private int EndOfEscape(int start)
    {
        if (start + 1 == window.End && !window.IsFinal)
            return Incomplete;
        var c = start + 1 < window.End ? window.Text[start + 1] : 0;
        return PlainString.IsLetterOfEscape(c) ? start + 2 : EndOfUnicodeEscape(start, out _);
    }

    // [26] UCHAR ::= '\u' HEX HEX HEX HEX | '\U' HEX HEX HEX HEX HEX HEX HEX HEX
    private int EndOfUnicodeEscape(int start, out int c)
    {
        const int LongestEscape = 10;
        c = 0;
        var text = window.Text[start..];
        if (text.Length < LongestEscape && !window.IsFinal)
            return Incomplete;
        var digits = text.Length > 1 ? text[1] switch { (byte)'u' => 4, (byte)'U' => 8, _ => 0 } : 0;
        if (digits == 0 || text.Length < digits + 2 || !TryParseHex(text.Slice(2, digits), out var value))
            throw window.Error(start, "an escape such as \\n, \\u00E9 or \\U0001F600, and one that is allowed here");
        if (!Rune.IsValid(value))
            throw window.Error(start, "the escape of a character, not of half a surrogate pair or of a number beyond U+10FFFF");
        c = (int)value;
        return start + 2 + digits;
    }

    private static bool TryParseHex(ReadOnlySpan<byte> digits, out uint value) =>
        Utf8Parser.TryParse(digits, out value, out var length, 'X') && length == digits.Length;
}
