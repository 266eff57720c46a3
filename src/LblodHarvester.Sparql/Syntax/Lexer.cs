namespace LblodHarvester.Sparql.Syntax;

/// <summary>Cuts the text into terminals, each as long as the grammar allows (SPARQL 1.1, section 19.8, note 3). Takes linear time.</summary>
internal sealed partial class Lexer(SourceText source, int start = 0)
{
    private static readonly string[] LongPunctuation = ["^^", "&&", "||", "!=", "<=", ">="];

    private readonly string _text = source.Text;
    private int _at = start;

    // Up to here no prefix ends: a run of name characters without a colon is looked through once.
    private int _noPrefixBefore;

    /// <summary>The next terminal; at the end it is the end, however often it is asked for.</summary>
    internal Token Next()
    {
        SkipWhitespace();
        var c = NameCharacters.At(_text, _at, out _);
        if (_at == _text.Length)
            return new Token(TokenKind.End, _at, _at, "");
        if (source.IsEscaped(_at) && !NameCharacters.IsPart(c))
            throw Error(_at, "no escape of a delimiter", "Outside strings, an escape stands for a character of a name or an IRI only.");
        return c switch
        {
            '<' => IriReferenceOrLess(),
            '?' or '$' => VariableOrMark(),
            '"' or '\'' => String(),
            '@' => LanguageTag(),
            '_' when Peek(1) == ':' => BlankNodeLabel(),
            ':' => PrefixedName(_at),
            >= '0' and <= '9' => Number(),
            '+' or '-' or '.' when IsNumberAhead() => Number(),
            _ when NameCharacters.IsBase(c) => WordOrPrefixedName(),
            _ => Punctuation(),
        };
    }

    internal SparqlSyntaxException Error(int offset, string expected, string? hint = null, int length = 1)
    {
        var (line, column) = source.PositionOf(offset);
        return new SparqlSyntaxException(line, column, Excerpt(offset, offset + length), expected, hint);
    }

    /// <summary>What stands between two offsets, cut where it is long.</summary>
    internal string Excerpt(int from, int to)
    {
        const int longest = 60;
        var end = Math.Min(to, _text.Length);
        if (end < _text.Length && end > from && char.IsHighSurrogate(_text[end - 1]))
            end++;
        return end - from <= longest ? _text[from..end] : $"{_text.AsSpan(from, longest)}…";
    }

    // [162] WS ::= #x20 | #x9 | #xD | #xA; comments are white space too.
    private void SkipWhitespace()
    {
        for (; _at < _text.Length && !source.IsEscaped(_at); _at++)
        {
            if (_text[_at] == '#')
                SkipComment();
            else if (_text[_at] is not (' ' or '\t' or '\r' or '\n'))
                return;
        }
    }

    // Leaves the offset at the line's end, or at the last character.
    private void SkipComment()
    {
        while (_at + 1 < _text.Length && (_text[_at] is not ('\r' or '\n') || source.IsEscaped(_at)))
            _at++;
    }

    // [139] IRIREF ::= '<' ([^<>"{}|^`\]-[#x00-#x20])* '>'
    private Token IriReferenceOrLess()
    {
        var start = _at;
        for (var end = start + 1; end < _text.Length; end++)
        {
            var c = _text[end];
            if (c == '>' && !source.IsEscaped(end))
                return Take(TokenKind.IriReference, end + 1, _text[(start + 1)..end]);
            if (c <= ' ' || c is '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\')
                break;
        }

        return Punctuation();
    }

    // [143] VAR1 ::= '?' VARNAME
    // [144] VAR2 ::= '$' VARNAME
    private Token VariableOrMark()
    {
        if (!NameCharacters.IsVariableStart(NameCharacters.At(_text, _at + 1, out _)))
            return Punctuation();
        var end = _at + 1;
        while (NameCharacters.IsVariablePart(NameCharacters.At(_text, end, out var length)))
            end += length;
        return Take(TokenKind.Variable, end, _text[(_at + 1)..end]);
    }

    // [145] LANGTAG ::= '@' [a-zA-Z]+ ('-' [a-zA-Z0-9]+)*
    private Token LanguageTag()
    {
        var end = _at + 1;
        while (char.IsAsciiLetter(CharAt(end)))
            end++;
        if (end == _at + 1)
            throw Error(_at, "a language tag after '@', such as @nl");
        while (CharAt(end) == '-' && char.IsAsciiLetterOrDigit(CharAt(end + 1)))
        {
            end += 2;
            while (char.IsAsciiLetterOrDigit(CharAt(end)))
                end++;
        }

        return Take(TokenKind.LanguageTag, end, _text[(_at + 1)..end]);
    }

    // [142] BLANK_NODE_LABEL ::= '_:' ( PN_CHARS_U | [0-9] ) ((PN_CHARS|'.')* PN_CHARS)?
    private Token BlankNodeLabel()
    {
        var start = _at + 2;
        if (!NameCharacters.IsVariableStart(NameCharacters.At(_text, start, out var length)))
            throw Error(_at, "a label after '_:'", length: 2);
        var end = EndOfParts(start + length);
        return Take(TokenKind.BlankNode, end, _text[start..end]);
    }

    // A name, or a keyword: letters, digits and underscores.
    private Token WordOrPrefixedName()
    {
        if (_at >= _noPrefixBefore)
        {
            var colon = EndOfParts(_at);
            if (CharAt(colon) == ':')
                return PrefixedName(colon);
            _noPrefixBefore = colon;
        }

        var end = _at;
        while (NameCharacters.IsVariablePart(NameCharacters.At(_text, end, out var length)))
            end += length;
        return Take(TokenKind.Word, end, _text[_at..end]);
    }

    // The end of (PN_CHARS|'.')* PN_CHARS, or the start where nothing of it is there.
    private int EndOfParts(int start)
    {
        var end = start;
        for (var at = start; ;)
        {
            var c = NameCharacters.At(_text, at, out var length);
            if (c == '.')
                at++;
            else if (NameCharacters.IsPart(c))
                end = at += length;
            else
                return end;
        }
    }

    private Token Punctuation()
    {
        var c = _text[_at];
        foreach (var candidate in LongPunctuation)
        {
            if (c == candidate[0] && Peek(1) == candidate[1])
                return Take(TokenKind.Punctuation, _at + 2, candidate);
        }

        if ("{}()[].,;|/^?*+-!=<>".Contains(c, StringComparison.Ordinal))
            return Take(TokenKind.Punctuation, _at + 1, c.ToString());
        throw Error(_at, "a character that SPARQL has there", LexicalHints.OfCharacter(_text, _at));
    }

    private Token Take(TokenKind kind, int end, string value)
    {
        var token = new Token(kind, _at, end, value);
        _at = end;
        return token;
    }

    private char Peek(int ahead) => CharAt(_at + ahead);

    // A NUL stands for the end: no terminal holds one.
    private char CharAt(int offset) => offset < _text.Length ? _text[offset] : '\0';
}
