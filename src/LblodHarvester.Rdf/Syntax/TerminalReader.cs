using System.Buffers;
using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// Reads the terminals that N-Triples, N-Quads, Turtle and TriG share. Production numbers are those of RDF 1.1 Turtle; each method
/// starts at the first character of its terminal.
/// </summary>
internal sealed class TerminalReader(SourceCursor cursor)
{
    private static readonly SearchValues<char> IriRefEnd = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Where(IriSyntax.IsBarred).Select(c => (char)c)]);

    private readonly StringBuilder _buffer = new();
    private readonly Dictionary<string, Iri> _iris = new(StringComparer.Ordinal);

    // [18] IRIREF ::= '<' ([^#x00-#x20<>"{}|^`\] | UCHAR)* '>'
    internal ReadOnlySpan<char> ReadIriRef()
    {
        var start = ++cursor.Position;
        _buffer.Clear();
        while (true)
        {
            var from = cursor.Position;
            var length = cursor.Text.AsSpan(from).IndexOfAny(IriRefEnd);
            cursor.Position = length < 0 ? cursor.Text.Length : from + length;
            if (cursor.Current == '>')
                return EndOfIriRef(start, from);
            _buffer.Append(cursor.Text, from, cursor.Position - from);
            if (cursor.Current != '\\')
                throw cursor.Error(cursor.AtEnd ? "'>' to end the IRI" : "'>' or another character of an IRI");
            var at = cursor.Position;
            var c = ReadUnicodeEscape();
            if (IriSyntax.IsBarred(c))
                throw cursor.Error(at, "an escape of a character that an IRI may hold");
            AppendCodePoint(c);
        }
    }

    // [141s] BLANK_NODE_LABEL ::= '_:' (PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?
    internal ReadOnlySpan<char> ReadBlankNodeLabel()
    {
        if (!cursor.StartsWith("_:"))
            throw cursor.Error("a blank node label such as _:b0");
        cursor.Position += 2;
        var start = cursor.Position;
        var first = cursor.CodePointAt(start, out var length);
        if (!BlankNodeSyntax.IsLabelStart(first))
            throw cursor.Error("a letter, digit or underscore to start the blank node label");
        var end = start + length;
        while (BlankNodeSyntax.IsLabelPart(cursor.CodePointAt(end, out length)))
            end += length;
        while (cursor.Text[end - 1] == '.')
            end--;
        cursor.Position = end;
        return cursor.Text.AsSpan(start, end - start);
    }

    // [144s] LANGTAG ::= '@' [a-zA-Z]+ ('-' [a-zA-Z0-9]+)*
    internal string ReadLanguageTag()
    {
        var start = cursor.Position + 1;
        var end = start;
        while (end < cursor.Text.Length && (char.IsAsciiLetterOrDigit(cursor.Text[end]) || cursor.Text[end] == '-'))
            end++;
        var tag = cursor.Text[start..end];
        if (!LanguageTag.IsWellFormed(tag))
            throw cursor.Error("a language tag such as @nl");
        cursor.Position = end;
        return tag;
    }

    // [22] STRING_LITERAL_QUOTE ::= '"' ([^#x22#x5C#xA#xD] | ECHAR | UCHAR)* '"'
    // [23] STRING_LITERAL_SINGLE_QUOTE ::= "'" ([^#x27#x5C#xA#xD] | ECHAR | UCHAR)* "'"
    internal string ReadString()
    {
        var start = cursor.Position;
        var quote = cursor.Text[cursor.Position++];
        _buffer.Clear();
        while (true)
        {
            var from = cursor.Position;
            var length = cursor.Text.AsSpan(from).IndexOfAny([quote, '\\', '\n', '\r']);
            if (length < 0)
                throw cursor.Error(start, $"a string that ends with {quote}");
            cursor.Position = from + length;
            if (cursor.Current == quote && _buffer.Length == 0)
                return cursor.Text[from..cursor.Position++];
            _buffer.Append(cursor.Text, from, length);
            if (cursor.TryRead(quote))
                return _buffer.ToString();
            if (cursor.Current != '\\')
                throw cursor.Error($"{quote} to end the string before the line ends");
            ReadEscape();
        }
    }

    // [24] STRING_LITERAL_LONG_SINGLE_QUOTE ::= "'''" (("'" | "''")? ([^'\] | ECHAR | UCHAR))* "'''"
    // [25] STRING_LITERAL_LONG_QUOTE ::= '"""' (('"' | '""')? ([^"\] | ECHAR | UCHAR))* '"""'
    internal string ReadLongString()
    {
        var start = cursor.Position;
        var quote = cursor.Current;
        var quotes = new string(quote, 3);
        cursor.Position += 3;
        _buffer.Clear();
        while (true)
        {
            var from = cursor.Position;
            var length = cursor.Text.AsSpan(from).IndexOfAny(quote, '\\');
            if (length < 0)
                throw cursor.Error(start, $"a string that ends with {quotes}");
            _buffer.Append(cursor.Text, from, length);
            cursor.Position += length;
            if (cursor.Current == '\\')
            {
                ReadEscape();
                continue;
            }

            if (cursor.StartsWith(quotes))
            {
                cursor.Position += 3;
                return _buffer.ToString();
            }

            _buffer.Append(quote);
            cursor.Position++;
        }
    }

    /// <summary>The IRI of a text; one object for all its occurrences in the document.</summary>
    internal Iri Intern(ReadOnlySpan<char> value)
    {
        var iris = _iris.GetAlternateLookup<ReadOnlySpan<char>>();
        if (iris.TryGetValue(value, out var iri))
            return iri;
        iri = Iri.Unchecked(value.ToString());
        _iris.Add(iri.Value, iri);
        return iri;
    }

    private ReadOnlySpan<char> EndOfIriRef(int start, int from)
    {
        var end = cursor.Position++;
        if (from == start)
            return cursor.Text.AsSpan(start, end - start);
        return _buffer.Append(cursor.Text, from, end - from).ToString();
    }

    // [159s] ECHAR ::= '\' [tbnrf"'\]
    private void ReadEscape()
    {
        var c = cursor.Peek(1) switch
        {
            't' => '\t',
            'b' => '\b',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            '"' => '"',
            '\'' => '\'',
            '\\' => '\\',
            _ => '\0',
        };
        if (c == '\0')
        {
            AppendCodePoint(ReadUnicodeEscape());
            return;
        }

        _buffer.Append(c);
        cursor.Position += 2;
    }

    // [26] UCHAR ::= '\u' HEX HEX HEX HEX | '\U' HEX HEX HEX HEX HEX HEX HEX HEX
    private int ReadUnicodeEscape()
    {
        var digits = cursor.Peek(1) switch { 'u' => 4, 'U' => 8, _ => 0 };
        var text = cursor.Text.AsSpan(cursor.Position + Math.Min(2, cursor.Text.Length - cursor.Position));
        if (digits == 0 || text.Length < digits
            || !uint.TryParse(text[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            throw cursor.Error("an escape such as \\n, \\u00E9 or \\U0001F600, and one that is allowed here");
        if (!Rune.IsValid(value))
            throw cursor.Error("the escape of a character, not of half a surrogate pair or of a number beyond U+10FFFF");
        cursor.Position += digits + 2;
        return (int)value;
    }

    private void AppendCodePoint(int c)
    {
        Span<char> units = stackalloc char[2];
        _buffer.Append(units[..new Rune(c).EncodeToUtf16(units)]);
    }
}
