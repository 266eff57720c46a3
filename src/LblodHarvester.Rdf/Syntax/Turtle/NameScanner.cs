using System.Buffers;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Finds where names of Turtle and TriG end. Production numbers are those of RDF 1.1 Turtle.</summary>
internal sealed class NameScanner(Utf8Window window)
{
    // What a name or keyword can be made of, whether it is one or not; what follows a backslash is looked at apart.
    private static readonly SearchValues<byte> Stuff = SearchSets.OfBytes(c => c >= 0x80 || char.IsAsciiLetterOrDigit((char)c) || c is '-' or '.' or ':' or '%' or '_');

    private readonly ScanProgress _progress = new(window);

    /// <summary>The offset after what may be a name or a keyword.</summary>
    internal int EndOfToken(int start)
    {
        for (var at = _progress.Resume(start, start, out _); ;)
        {
            var length = window.Text[at..].IndexOfAnyExcept(Stuff);
            if (length < 0)
            {
                at = window.End;
                return window.IsFinal ? WithoutPoints(start, at) : _progress.Suspend(start, at);
            }

            at += length;
            if (window.Text[at] != '\\' || at == start)
                return WithoutPoints(start, at);
            if (at + 2 > window.End)
                return window.IsFinal ? at : _progress.Suspend(start, at);
            at += 2;
            if (at == window.End && window.IsFinal)
                return at;
        }
    }

    // [167s] PN_PREFIX ::= PN_CHARS_BASE ((PN_CHARS | '.')* PN_CHARS)?
    /// <summary>The length of the prefix that a token begins with, without its colon; -1 when it does not begin with one.</summary>
    internal static int LengthOfPrefix(ReadOnlySpan<byte> token)
    {
        var length = 0;
        if (NameCharacters.IsBase(NameCharacters.CodePointAt(token, out var first)))
            length = first + NameCharacters.LengthOfParts(token[first..], allowsPoint: true);
        return length < token.Length && token[length] == ':' && (length == 0 || token[length - 1] != '.') ? length : -1;
    }

    // [168s] PN_LOCAL ::= (PN_CHARS_U | ':' | [0-9] | PLX) ((PN_CHARS | '.' | ':' | PLX)* (PN_CHARS | ':' | PLX))?
    /// <summary>Reads the local name that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where in the window the text is.</param>
    /// <param name="name">Takes the name, without the backslashes.</param>
    /// <returns>The length of the name in the text.</returns>
    internal int ReadLocalName(ReadOnlySpan<byte> text, int offset, StringBuilder name)
    {
        var end = 0;
        for (var points = 0; ;)
        {
            var at = end + points;
            var c = NameCharacters.CodePointAt(text[at..], out var length);
            if (c == '.' && at > 0)
            {
                points++;
                continue;
            }

            if (c == '%')
                CheckPercent(text[at..], offset + at, out length);
            else if (c == '\\')
                CheckEscape(text[at..], offset + at, out length);
            else if (!(c is ':' or (>= '0' and <= '9') || (at == 0 ? NameCharacters.IsStart(c) : NameCharacters.IsPart(c))))
                return end;
            name.Append('.', points);
            name.Append(Encoding.UTF8.GetString(c == '\\' ? text.Slice(at + 1, 1) : text.Slice(at, length)));
            end = at + length;
            points = 0;
        }
    }

    // [170s] PERCENT ::= '%' HEX HEX
    private void CheckPercent(ReadOnlySpan<byte> text, int offset, out int length)
    {
        length = 3;
        if (text.Length < 3 || !char.IsAsciiHexDigit((char)text[1]) || !char.IsAsciiHexDigit((char)text[2]))
            throw window.Error(offset, "two hexadecimal digits after '%'");
    }

    // [172s] PN_LOCAL_ESC ::= '\' ('_' | '~' | '.' | '-' | '!' | '$' | '&' | "'" | '(' | ')' | '*' | '+' | ',' | ';' | '=' | '/' | '?' | '#' | '@' | '%')
    private void CheckEscape(ReadOnlySpan<byte> text, int offset, out int length)
    {
        length = 2;
        if (text.Length < 2 || !"_~.-!$&'()*+,;=/?#@%"u8.Contains(text[1]))
            throw window.Error(offset, "a backslash before one of _~.-!$&'()*+,;=/?#@%");
    }

    // A point at the end ends the statement, unless a backslash makes it part of the name.
    private int WithoutPoints(int start, int end)
    {
        while (end > start && window.Text[end - 1] == '.' && !(end - 1 > start && window.Text[end - 2] == '\\'))
            end--;
        return end;
    }
}
