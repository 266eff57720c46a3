using System.Text;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Prefixed names and numbers.</summary>
internal sealed partial class Lexer
{
    // [140] PNAME_NS ::= PN_PREFIX? ':'
    // [141] PNAME_LN ::= PNAME_NS PN_LOCAL
    private Token PrefixedName(int colon)
    {
        var name = new StringBuilder(_text, _at, colon + 1 - _at, 64);
        var end = LocalName(colon + 1, name);
        return Take(TokenKind.PrefixedName, end, name.ToString());
    }

    // [169] PN_LOCAL ::= (PN_CHARS_U | ':' | [0-9] | PLX ) ((PN_CHARS | '.' | ':' | PLX)* (PN_CHARS | ':' | PLX) )?
    // [170] PLX ::= PERCENT | PN_LOCAL_ESC
    private int LocalName(int start, StringBuilder name)
    {
        var end = start;
        for (var points = 0; ;)
        {
            var at = end + points;
            var c = NameCharacters.At(_text, at, out var length);
            if (c == '.' && at > start)
            {
                points++;
                continue;
            }

            if (c == '%')
                CheckPercent(at, out length);
            else if (c == '\\')
                CheckEscape(at, out length);
            else if (!(c is ':' or (>= '0' and <= '9') || (at == start ? NameCharacters.IsStart(c) : NameCharacters.IsPart(c))))
                return end;
            name.Append('.', points);
            name.Append(_text, c == '\\' ? at + 1 : at, c == '\\' ? 1 : length);
            end = at + length;
            points = 0;
        }
    }

    // [171] PERCENT ::= '%' HEX HEX
    private void CheckPercent(int at, out int length)
    {
        length = 3;
        if (!char.IsAsciiHexDigit(CharAt(at + 1)) || !char.IsAsciiHexDigit(CharAt(at + 2)))
            throw Error(at, "two hexadecimal digits after '%'");
    }

    // [173] PN_LOCAL_ESC ::= '\' ('_' | '~' | '.' | '-' | '!' | '$' | '&' | "'" | '(' | ')' | '*' | '+' | ',' | ';' | '=' | '/' | '?' | '#' | '@' | '%')
    private void CheckEscape(int at, out int length)
    {
        length = 2;
        if (source.IsEscaped(at) || !"_~.-!$&'()*+,;=/?#@%".Contains(CharAt(at + 1), StringComparison.Ordinal))
            throw Error(at, "a backslash before one of _~.-!$&'()*+,;=/?#@%", length: 2);
    }

    private bool IsNumberAhead()
    {
        var at = Peek(0) == '.' ? 0 : 1;
        return char.IsAsciiDigit(Peek(at)) || (Peek(at) == '.' && char.IsAsciiDigit(Peek(at + 1)));
    }

    // [146] INTEGER ::= [0-9]+
    // [147] DECIMAL ::= [0-9]* '.' [0-9]+
    // [148] DOUBLE ::= [0-9]+ '.' [0-9]* EXPONENT | '.' ([0-9])+ EXPONENT | ([0-9])+ EXPONENT
    private Token Number()
    {
        var kind = TokenKind.Integer;
        var end = EndOfDigits(_text[_at] is '+' or '-' ? _at + 1 : _at);
        if (CharAt(end) == '.' && char.IsAsciiDigit(CharAt(end + 1)))
        {
            kind = TokenKind.Decimal;
            end = EndOfDigits(end + 1);
        }

        var mantissa = kind == TokenKind.Integer && CharAt(end) == '.' ? end + 1 : end;
        if (EndOfExponent(mantissa) is var exponent && exponent > mantissa)
        {
            kind = TokenKind.Double;
            end = exponent;
        }

        return Take(kind, end, _text[_at..end]);
    }

    // [155] EXPONENT ::= [eE] [+-]? [0-9]+
    private int EndOfExponent(int start)
    {
        if (CharAt(start) is not ('e' or 'E'))
            return start;
        var digits = CharAt(start + 1) is '+' or '-' ? start + 2 : start + 1;
        return char.IsAsciiDigit(CharAt(digits)) ? EndOfDigits(digits) : start;
    }

    private int EndOfDigits(int start)
    {
        var end = start;
        while (char.IsAsciiDigit(CharAt(end)))
            end++;
        return end;
    }
}
