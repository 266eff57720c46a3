namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>CONTAINS</c>, <c>STRSTARTS</c> and <c>STRENDS</c> (SPARQL 1.1, sections 17.4.3.6 to 17.4.3.8), by code points.</summary>
internal sealed class TextRelationTest(TextRelation relation, CompiledExpression first, CompiledExpression second) : TestExpression
{
    private readonly TextArgument _text = new(first);
    private readonly TextArgument _part = new(second);

    internal override bool? Test(ISolution solution)
    {
        if (!_text.TryRead(solution, out var whole, out var language) || !_part.TryRead(solution, out var sought, out var partLanguage)
            || !TextLiterals.AreCompatible(language, partLanguage))
            return null;
        return relation switch
        {
            TextRelation.Contains => whole.Contains(sought, StringComparison.Ordinal),
            TextRelation.StartsWith => whole.StartsWith(sought, StringComparison.Ordinal),
            _ => whole.EndsWith(sought, StringComparison.Ordinal),
        };
    }
}
