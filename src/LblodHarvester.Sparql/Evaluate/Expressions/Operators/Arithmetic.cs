using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary>The four operators on two numbers (SPARQL 1.1, section 17.3).</summary>
internal sealed class Arithmetic(ArithmeticOperator @operator, CompiledExpression left, CompiledExpression right) : NumberExpression
{
    private readonly NumberOperand _leftNumber = new(left);
    private readonly NumberOperand _rightNumber = new(right);

    internal override bool TryEvaluate(ISolution solution, out Number number)
    {
        number = default;
        if (!_leftNumber.TryEvaluate(solution, out var first) || !_rightNumber.TryEvaluate(solution, out var second))
            return false;
        switch (@operator)
        {
            case ArithmeticOperator.Add:
                number = NumberArithmetic.Add(first, second);
                return !number.IsTooLong;
            case ArithmeticOperator.Subtract:
                number = NumberArithmetic.Subtract(first, second);
                return !number.IsTooLong;
            case ArithmeticOperator.Multiply:
                number = NumberArithmetic.Multiply(first, second);
                return !number.IsTooLong;
            default:
                var quotient = NumberArithmetic.Divide(first, second);
                number = quotient.GetValueOrDefault();
                return quotient is not null && !number.IsTooLong;
        }
    }

    internal override Term? Evaluate(ISolution solution)
    {
        if (TryEvaluate(solution, out var number))
            return number.ToLiteral();
        return @operator == ArithmeticOperator.Subtract && left is not NumberExpression && right is not NumberExpression
            ? TimeDifference.Between(left.Evaluate(solution), right.Evaluate(solution))
            : null;
    }
}
