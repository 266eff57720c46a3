namespace LblodHarvester.Rdf;

/// <summary>The flags of XPath and XQuery Functions and Operators 3.1, section 5.6.2.</summary>
[Flags]
internal enum PatternFlags
{
    None = 0,

    /// <summary>s: '.' matches line ends as well.</summary>
    DotAll = 1,

    /// <summary>m: '^' and '$' match at each line.</summary>
    MultiLine = 2,

    /// <summary>i: characters match their case variants.</summary>
    IgnoreCase = 4,

    /// <summary>x: whitespace in the pattern, but for character class expressions, is left out.</summary>
    IgnoreWhitespace = 8,

    /// <summary>q: each character of the pattern stands for itself; s, m and x have no effect.</summary>
    Quoted = 16,
}
