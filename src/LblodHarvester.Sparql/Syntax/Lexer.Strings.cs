using System.Text;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Strings.</summary>
internal sealed partial class Lexer
{
    // [156] STRING_LITERAL1 ::= "'" ( ([^#x27#x5C#xA#xD]) | ECHAR )* "'"
    // [157] STRING_LITERAL2 ::= '"' ( ([^#x22#x5C#xA#xD]) | ECHAR )* '"'
    // [158] STRING_LITERAL_LONG1 ::= "'''" ( ( "'" | "''" )? ( [^'\] | ECHAR ) )* "'''"
    // [159] STRING_LITERAL_LONG2 ::= '"""' ( ( '"' | '""' )? ( [^"\] | ECHAR ) )* '"""'
    private Token String()
    {
        var start = _at;
        var quote = _text[start];
        var isLong = IsTripled(start);
        var content = new StringBuilder();
        for (var at = start + (isLong ? 3 : 1); at < _text.Length; at++)
        {
            var c = _text[at];
            if (source.IsEscaped(at))
                content.Append(c);
            else if (c == quote && (!isLong || IsTripled(at)))
                return Take(TokenKind.String, at + (isLong ? 3 : 1), content.ToString());
            else if (c is '\r' or '\n' && !isLong)
                throw Unclosed(start, quote);
            else if (c == '\\')
                content.Append(EscapedCharacter(at++));
            else
                content.Append(char.IsSurrogate(c) ? CheckedSurrogate(at) : c);
        }

        throw isLong
            ? Error(start, $"{new string(quote, 3)} at the end of the string", "The string is not closed.", 3)
            : Unclosed(start, quote);
    }

    private bool IsTripled(int at) =>
        at + 2 < _text.Length && _text[at + 1] == _text[at] && _text[at + 2] == _text[at] && !source.IsEscaped(at + 1) && !source.IsEscaped(at + 2);

    private SparqlSyntaxException Unclosed(int start, char quote)
    {
        var length = _text.AsSpan(start).IndexOfAny('\r', '\n');
        return Error(
            start,
            $"{quote} at the end of the string, on the same line",
            $"A string of more than one line stands between {new string(quote, 3)} and {new string(quote, 3)}.",
            length < 0 ? _text.Length - start : length);
    }

    // [160] ECHAR ::= '\' [tbnrf\"']
    private char EscapedCharacter(int at) => CharAt(at + 1) switch
    {
        't' => '\t',
        'b' => '\b',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        '\\' => '\\',
        '"' => '"',
        '\'' => '\'',
        'u' or 'U' => throw Error(
            at, "\\u and four hexadecimal digits, or \\U and eight, of a character", "Half of a surrogate pair is no character.", 2),
        _ => throw Error(at, "one of the escapes \\t \\b \\n \\r \\f \\\\ \\\" \\'", "A backslash itself is written twice.", 2),
    };

    private char CheckedSurrogate(int at)
    {
        var isPaired = char.IsHighSurrogate(_text[at])
            ? char.IsLowSurrogate(CharAt(at + 1))
            : at > 0 && char.IsHighSurrogate(_text[at - 1]);
        return isPaired ? _text[at] : throw Error(at, "a character", "The text holds half of a surrogate pair.");
    }
}
