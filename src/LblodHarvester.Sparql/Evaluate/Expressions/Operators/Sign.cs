using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary>A sign before a number (SPARQL 1.1, section 17.3).</summary>
internal sealed class Sign(CompiledExpression operand, bool isNegative) : NumberExpression
{
    internal override bool TryEvaluate(ISolution solution, out Number number)
    {
        if (!TryEvaluate(operand, solution, out number))
            return false;
        if (isNegative)
            number = NumberArithmetic.Negate(number);
        return true;
    }
}
