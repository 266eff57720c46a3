using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>COALESCE</c> (SPARQL 1.1, section 17.4.1.3): the first that is no error.</summary>
internal sealed class Coalesce(CompiledExpression[] operands) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution)
    {
        foreach (var operand in operands)
        {
            if (operand.Evaluate(solution) is { } term)
                return term;
        }

        return null;
    }
}
