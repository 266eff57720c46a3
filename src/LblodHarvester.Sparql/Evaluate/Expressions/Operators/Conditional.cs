using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>IF</c> (SPARQL 1.1, section 17.4.1.2): only what is chosen is evaluated.</summary>
internal sealed class Conditional(CompiledExpression condition, CompiledExpression then, CompiledExpression @else) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution) => condition.Test(solution) switch
    {
        true => then.Evaluate(solution),
        false => @else.Evaluate(solution),
        null => null,
    };
}
