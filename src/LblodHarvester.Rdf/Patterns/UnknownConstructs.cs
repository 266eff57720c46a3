namespace LblodHarvester.Rdf;

/// <summary>What other regular expressions have and XPath has not, so that an error can name it.</summary>
internal static class UnknownConstructs
{
    // In this order the first that fits is the one: the longer before the shorter.
    private static readonly (string Start, string Name)[] Groups =
    [
        ("(?=", "lookahead"),
        ("(?!", "lookahead"),
        ("(?<=", "lookbehind"),
        ("(?<!", "lookbehind"),
        ("(?<", "named group"),
        ("(?P", "named group"),
        ("(?'", "named group"),
        ("(?>", "atomic group"),
        ("(?#", "comment"),
        ("(?(", "condition"),
        ("(?|", "branch reset"),
    ];

    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['b'] = "word boundary",
        ['B'] = "word boundary",
        ['A'] = "start of the text but '^'",
        ['Z'] = "end of the text but '$'",
        ['z'] = "end of the text but '$'",
        ['G'] = "end of the last match",
        ['K'] = "start of the match within it",
        ['Q'] = "quoting but the flag q",
        ['E'] = "quoting but the flag q",
        ['k'] = "named back-reference",
        ['g'] = "back-reference but by number",
        ['0'] = "octal escape",
        ['x'] = "escape by number",
        ['u'] = "escape by number",
        ['N'] = "escape by name",
        ['h'] = "horizontal whitespace",
        ['H'] = "horizontal whitespace",
        ['v'] = "vertical whitespace",
        ['V'] = "vertical whitespace",
        ['R'] = "line break of several kinds",
        ['X'] = "grapheme cluster",
        ['f'] = "escape for a form feed",
        ['a'] = "escape for an alarm",
        ['e'] = "escape for the escape character",
    };

    /// <summary>The error for '(?' that is not the start of '(?:'.</summary>
    internal static XPathRegexSyntaxException FaultAtGroup(PatternText text)
    {
        const string Expected = @"'(?:', '(' and an atom, or '\(' for the character itself";
        foreach (var (start, name) in Groups)
        {
            if (text.StartsWith(start))
                return text.Fault($"{Expected}: XPath has no {name}", start.Length);
        }

        return text.Peek(2) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-' or '^'
            ? text.Fault($"{Expected}: XPath has no flags within a pattern", length: 3)
            : text.Fault(Expected, length: 3);
    }

    /// <summary>The error for '\' with a character that XPath has no escape for.</summary>
    internal static XPathRegexSyntaxException FaultAtEscape(PatternText text)
    {
        const string Expected = @"\n, \r, \t, one of \s \i \c \d \w or its capital, \p{…}, \P{…} or an escaped metacharacter";
        var escaped = text.Peek(1);
        if (escaped is >= '1' and <= '9')
            return text.Fault(Expected + ": there is no back-reference within a character class", length: 2);
        return escaped is >= 0 and < 0x80 && Escapes.TryGetValue((char)escaped, out var name)
            ? text.Fault($"{Expected}: XPath has no {name}", length: 2)
            : text.Fault(Expected, length: 2);
    }

    /// <summary>The error for '[' where a character class has its characters.</summary>
    internal static XPathRegexSyntaxException FaultAtBracket(PatternText text) => text.Peek(1) is ':' or '.' or '='
        ? text.Fault(@"'\[', or '-[' for a subtraction: XPath has no POSIX class; \p{L} and the like are the categories", length: 2)
        : text.Fault(@"'\[', or '-[' for a subtraction");
}
