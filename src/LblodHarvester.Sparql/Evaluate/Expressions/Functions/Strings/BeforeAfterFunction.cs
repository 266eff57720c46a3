using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary>
/// <c>STRBEFORE</c> and <c>STRAFTER</c> (SPARQL 1.1, sections 17.4.3.9 and 17.4.3.10): in the language of the text, but the empty simple
/// literal where the part is not in it.
/// </summary>
internal sealed class BeforeAfterFunction(CompiledExpression first, CompiledExpression second, bool isAfter) : CompiledExpression
{
    private static readonly Literal NotFound = new("");

    private readonly TextArgument _text = new(first);
    private readonly TextArgument _part = new(second);

    internal override Term? Evaluate(ISolution solution)
    {
        if (!_text.TryRead(solution, out var whole, out var language) || !_part.TryRead(solution, out var sought, out var partLanguage)
            || !TextLiterals.AreCompatible(language, partLanguage))
            return null;
        var at = whole.IndexOf(sought, StringComparison.Ordinal);
        if (at < 0)
            return NotFound;
        return TextLiterals.Of((isAfter ? whole[(at + sought.Length)..] : whole[..at]).ToString(), language);
    }
}
