using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>LANG</c> (SPARQL 1.1, section 17.4.2.6): the tag as written, the empty text where there is none.</summary>
internal sealed class LangFunction(CompiledExpression argument) : TextExpression
{
    internal override bool TryAppend(ISolution solution, TextBuffer buffer, out string? language)
    {
        language = null;
        if (argument.Evaluate(solution) is not Literal literal)
            return false;
        buffer.Append(literal.Language);
        return true;
    }
}
