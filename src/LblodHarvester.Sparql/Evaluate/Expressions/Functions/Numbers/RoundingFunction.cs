using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Numbers;

/// <summary><c>ABS</c>, <c>ROUND</c>, <c>CEIL</c> and <c>FLOOR</c> (SPARQL 1.1, section 17.4.4).</summary>
internal sealed class RoundingFunction(CompiledExpression argument, Func<Number, Number> round) : NumberExpression
{
    internal override bool TryEvaluate(ISolution solution, out Number number)
    {
        if (!TryEvaluate(argument, solution, out number))
            return false;
        number = round(number);
        return true;
    }
}
