using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary>An operand that must be a number; that of a constant is read once.</summary>
internal sealed class NumberOperand
{
    private readonly CompiledExpression _expression;
    private readonly Number? _constant;

    internal NumberOperand(CompiledExpression expression)
    {
        _expression = expression;
        if (expression is ConstantTermExpression && NumberExpression.TryEvaluate(expression, NoSolution.Instance, out var number))
            _constant = number;
    }

    internal bool TryEvaluate(ISolution solution, out Number number)
    {
        number = _constant.GetValueOrDefault();
        return _constant is not null || NumberExpression.TryEvaluate(_expression, solution, out number);
    }
}
