using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary>A regular expression and its flags; the last that was read is kept, which mostly is the only one.</summary>
internal sealed class PatternArgument(CompiledExpression pattern, CompiledExpression? flags)
{
    private readonly TextArgument _patternText = new(pattern);
    private readonly TextArgument? _flagsText = flags is null ? null : new TextArgument(flags);
    private string? _lastPattern;
    private string? _lastFlags;
    private XPathRegex? _last;

    /// <summary>The expression; null for an error, which one that does not follow the syntax is too.</summary>
    internal XPathRegex? Read(ISolution solution)
    {
        if (_patternText.ReadSimple(solution) is not { } pattern || (_flagsText is null ? "" : _flagsText.ReadSimple(solution)) is not { } flags)
            return null;
        if (pattern == _lastPattern && flags == _lastFlags)
            return _last;
        (_lastPattern, _lastFlags) = (pattern, flags);
        try
        {
            return _last = XPathRegex.Parse(pattern, flags);
        }
        catch (XPathRegexSyntaxException)
        {
            return _last = null;
        }
    }
}
