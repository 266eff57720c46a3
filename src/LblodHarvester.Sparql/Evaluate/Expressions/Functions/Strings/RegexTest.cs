namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>REGEX</c> (SPARQL 1.1, section 17.4.3.14). A pattern that is none, or that takes too long, is an error.</summary>
internal sealed class RegexTest(CompiledExpression source, CompiledExpression pattern, CompiledExpression? flags) : TestExpression
{
    private readonly TextArgument _text = new(source);
    private readonly PatternArgument _regex = new(pattern, flags);

    internal override bool? Test(ISolution solution)
    {
        if (_text.Read(solution, out _) is not { } whole || _regex.Read(solution) is not { } parsed)
            return null;
        try
        {
            return parsed.IsMatch(whole);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
