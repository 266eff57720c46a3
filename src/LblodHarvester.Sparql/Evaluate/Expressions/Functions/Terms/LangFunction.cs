using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>LANG</c> (SPARQL 1.1, section 17.4.2.6): the tag as written, the empty text where there is none.</summary>
internal sealed class LangFunction(CompiledExpression argument) : CompiledExpression
{
    // Most texts of a store have one language.
    private Literal _last = new("");

    internal override Term? Evaluate(ISolution solution)
    {
        if (argument.Evaluate(solution) is not Literal literal)
            return null;
        var language = literal.Language ?? "";
        return string.Equals(_last.Value, language, StringComparison.Ordinal) ? _last : _last = new Literal(language);
    }
}
