using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary>A call of a function that is not one of SPARQL (SPARQL 1.1, section 17.6).</summary>
internal sealed class ExtensionCall(ExtensionFunction function, CompiledExpression[] arguments) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution)
    {
        var values = new Term[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (arguments[i].Evaluate(solution) is not { } value)
                return null;
            values[i] = value;
        }

        return function(values);
    }
}
