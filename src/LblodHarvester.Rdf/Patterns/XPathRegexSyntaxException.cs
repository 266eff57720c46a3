namespace LblodHarvester.Rdf;

/// <summary>
/// A pattern or flags that are no XPath regular expression, or go over a limit of <see cref="XPathRegex"/>: where, what was found, and what was
/// expected. What the specification has as err:FORX0001 and err:FORX0002.
/// </summary>
public sealed class XPathRegexSyntaxException : FormatException
{
    internal XPathRegexSyntaxException(string where, int position, string found, string expected)
        : base($"character {position} of the {where}: found {found}, expected {expected}")
    {
        Position = position;
        Found = found;
        Expected = expected;
    }

    /// <summary>The character of the pattern, or of the flags where the message says so, from 1; one beyond U+FFFF counts as one.</summary>
    public int Position { get; }

    /// <summary>What was found there, in words or in quotes.</summary>
    public string Found { get; }

    /// <summary>What was expected, in words.</summary>
    public string Expected { get; }
}
