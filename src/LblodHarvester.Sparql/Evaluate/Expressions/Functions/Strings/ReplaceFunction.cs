using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary>
/// <c>REPLACE</c> (SPARQL 1.1, section 17.4.3.15). An error are a pattern that is none, that matches the empty text or that takes too long,
/// and a replacement with a backslash or dollar sign that is not allowed.
/// </summary>
internal sealed class ReplaceFunction(
    CompiledExpression source, CompiledExpression pattern, CompiledExpression replacement, CompiledExpression? flags) : CompiledExpression
{
    private readonly TextArgument _text = new(source);
    private readonly PatternArgument _regex = new(pattern, flags);
    private readonly TextArgument _replacementText = new(replacement);

    internal override Term? Evaluate(ISolution solution)
    {
        if (_text.Read(solution, out var language) is not { } whole || _regex.Read(solution) is not { } parsed
            || _replacementText.ReadSimple(solution) is not { } by)
            return null;
        try
        {
            return TextLiterals.Of(parsed.Replace(whole, by), language);
        }
        catch (Exception error) when (error is TimeoutException or XPathRegexSyntaxException)
        {
            return null;
        }
    }
}
