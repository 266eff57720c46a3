using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>
/// A regular expression of XPath and XQuery Functions and Operators 3.1, section 5.6: what sh:pattern and SPARQL's REGEX are written in. A text matches
/// when the pattern matches a part of it, as with fn:matches; texts are matched by characters, of which one beyond U+FFFF is one. Can be used by several
/// threads.
/// </summary>
/// <remarks>
/// Texts and patterns may come from strangers. To match takes time linear in the text, but for patterns with back-references, with more than 100 different
/// characters and classes, or with repetitions that written out have some 10,000 atoms, which may take longer; <see cref="MatchTimeout"/> holds for all.
/// Categories and case variants are those of the Unicode version of .NET. In a back-reference under the flag i, case variants are those that .NET compares
/// as equal, code unit by code unit.
/// </remarks>
public sealed class XPathRegex
{
    /// <summary>The most UTF-16 code units of a pattern.</summary>
    public const int MaxLength = 10_000;

    /// <summary>The most groups within each other, and the most character classes within each other.</summary>
    public const int MaxDepth = 100;

    /// <summary>The most time that one text is matched.</summary>
    public static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    private readonly PatternNode _node;
    private readonly PatternFlags _parsedFlags;
    private readonly PatternMatcher _matcher;
    private PatternReplacer? _replacer;

    private XPathRegex(string pattern, string flags, PatternNode node, PatternFlags parsedFlags)
    {
        Pattern = pattern;
        Flags = flags;
        _node = node;
        _parsedFlags = parsedFlags;
        _matcher = PatternMatcher.For(node, parsedFlags);
    }

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; }

    /// <summary>The flags as they were given.</summary>
    public string Flags { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern (section 5.6.1).</param>
    /// <param name="flags">Any of the letters s, m, i, x and q (section 5.6.2), or none.</param>
    /// <exception cref="XPathRegexSyntaxException">The pattern or the flags are not what the specification allows, or the pattern goes over a limit.</exception>
    public static XPathRegex Parse(string pattern, string flags)
    {
        var parsed = ParseFlags(flags);
        if (pattern.Length > MaxLength)
            throw PatternText.Fault(1, $"a pattern of {pattern.Length} UTF-16 code units", $"at most {MaxLength}");
        return new XPathRegex(pattern, flags, PatternParser.Parse(pattern, parsed), parsed);
    }

    /// <summary>Whether the pattern matches the text or a part of it.</summary>
    /// <param name="text">The text; a surrogate that is not part of a pair counts as U+FFFD.</param>
    /// <exception cref="TimeoutException">To match took longer than <see cref="MatchTimeout"/>, so that it is not known whether the text matches.</exception>
    public bool IsMatch(string text)
    {
        try
        {
            return _matcher.IsMatch(text);
        }
        catch (RegexMatchTimeoutException error)
        {
            throw TookTooLong(text, error);
        }
    }

    /// <summary>
    /// The text with each part that the pattern matches replaced, from left to right and without overlap (section 5.6.4). This takes backtracking, and so
    /// with some patterns time that is more than linear in the text.
    /// </summary>
    /// <param name="text">The text; a surrogate that is not part of a pair counts as U+FFFD.</param>
    /// <param name="replacement">
    /// What comes in its place: <c>$1</c> stands for what the first group matched, <c>$0</c> for the whole part, <c>\$</c> and <c>\\</c> for the
    /// characters. With the flag q it is taken as it stands.
    /// </param>
    /// <exception cref="XPathRegexSyntaxException">The pattern matches the empty text (err:FORX0003), or the replacement has another backslash or dollar
    /// sign (err:FORX0004).</exception>
    /// <exception cref="TimeoutException">To find one match took longer than <see cref="MatchTimeout"/>.</exception>
    public string Replace(string text, string replacement)
    {
        try
        {
            // Threads that race make the same.
            return (_replacer ??= new PatternReplacer(_node, _parsedFlags)).Replace(text, replacement);
        }
        catch (RegexMatchTimeoutException error)
        {
            throw TookTooLong(text, error);
        }
    }

    /// <summary>The pattern.</summary>
    public override string ToString() => Pattern;

    private TimeoutException TookTooLong(string text, RegexMatchTimeoutException error) => new(
        $"To match a text of {text.Length} UTF-16 code units with the pattern '{Pattern}' took longer than {MatchTimeout.TotalSeconds} s. "
        + "Without back-references and large repetitions it takes less.", error);

    private static PatternFlags ParseFlags(string flags)
    {
        var parsed = PatternFlags.None;
        for (var i = 0; i < flags.Length; i++)
        {
            parsed |= flags[i] switch
            {
                's' => PatternFlags.DotAll,
                'm' => PatternFlags.MultiLine,
                'i' => PatternFlags.IgnoreCase,
                'x' => PatternFlags.IgnoreWhitespace,
                'q' => PatternFlags.Quoted,
                var unknown => throw new XPathRegexSyntaxException("flags", i + 1, $"'{unknown}'", "any of s, m, i, x and q"),
            };
        }

        return parsed;
    }
}
