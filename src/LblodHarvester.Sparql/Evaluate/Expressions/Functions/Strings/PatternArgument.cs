using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary>A regular expression and its flags; the last that was read is kept, which mostly is the only one.</summary>
internal sealed class PatternArgument(CompiledExpression pattern, CompiledExpression? flags)
{
    private readonly TextArgument patternText = new(pattern);
    private readonly TextArgument? flagsText = flags is null ? null : new TextArgument(flags);
    private string? lastPattern;
    private string? lastFlags;
    private XPathRegex? last;

    /// <summary>The expression; null for an error, which one that does not follow the syntax is too.</summary>
    internal XPathRegex? Read(ISolution solution)
    {
        if (patternText.ReadSimple(solution) is not { } pattern || (flagsText is null ? "" : flagsText.ReadSimple(solution)) is not { } flags)
            return null;
        if (pattern == lastPattern && flags == lastFlags)
            return last;
        (lastPattern, lastFlags) = (pattern, flags);
        try
        {
            return last = XPathRegex.Parse(pattern, flags);
        }
        catch (XPathRegexSyntaxException)
        {
            return last = null;
        }
    }
}
