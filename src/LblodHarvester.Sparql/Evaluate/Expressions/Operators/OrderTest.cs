using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c> (SPARQL 1.1, section 17.3).</summary>
internal sealed class OrderTest(ComparisonOperator comparison, CompiledExpression left, CompiledExpression right) : TestExpression
{
    private readonly Operand _leftOperand = new(left);
    private readonly Operand _rightOperand = new(right);

    internal override bool? Test(ISolution solution) =>
        TryRead(_leftOperand, solution, out var leftValue) && TryRead(_rightOperand, solution, out var rightValue)
            ? ValueComparison.Ordered(leftValue, rightValue, comparison)
            : null;

    private static bool TryRead(Operand operand, ISolution solution, out Value value)
    {
        if (operand.TryCompute(solution, out value))
            return true;
        if (operand.Evaluate(solution) is { } term)
            value = operand.ValueOf(term);
        return value.Kind != ValueKind.Unknown;
    }
}
