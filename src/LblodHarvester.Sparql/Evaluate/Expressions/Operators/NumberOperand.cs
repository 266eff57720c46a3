using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary>An operand that must be a number; that of a constant is read once.</summary>
internal sealed class NumberOperand
{
    private readonly CompiledExpression expression;
    private readonly Number? constant;

    internal NumberOperand(CompiledExpression expression)
    {
        this.expression = expression;
        if (expression is ConstantTermExpression && NumberExpression.TryEvaluate(expression, NoSolution.Instance, out var number))
            constant = number;
    }

    internal bool TryEvaluate(ISolution solution, out Number number)
    {
        number = constant.GetValueOrDefault();
        return constant is not null || NumberExpression.TryEvaluate(expression, solution, out number);
    }
}
