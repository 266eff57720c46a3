using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>STR</c> (SPARQL 1.1, section 17.4.2.5).</summary>
internal sealed class StrFunction(CompiledExpression argument) : TextExpression
{
    internal override Term? Evaluate(ISolution solution) => argument.Evaluate(solution) switch
    {
        Iri iri => new Literal(iri.Value),
        Literal literal => TextLiterals.IsSimple(literal) ? literal : new Literal(literal.Value),
        _ => null,
    };

    internal override bool TryAppend(ISolution solution, TextBuffer buffer, out string? language)
    {
        language = null;
        if (argument is TextExpression)
            return TryAppend(argument, solution, buffer, out _);
        switch (argument.Evaluate(solution))
        {
            case Iri iri:
                buffer.Append(iri.Value);
                return true;
            case Literal literal:
                buffer.Append(literal.Value);
                return true;
            default:
                return false;
        }
    }
}
