using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>=</c> and <c>!=</c> (SPARQL 1.1, sections 17.3 and 17.4.1.7).</summary>
internal sealed class EqualityTest(CompiledExpression left, CompiledExpression right, bool isNegated) : TestExpression
{
    private readonly Operand _leftOperand = new(left);
    private readonly Operand _rightOperand = new(right);

    internal override bool? Test(ISolution solution) => AreEqual(solution) is { } areEqual ? areEqual != isNegated : null;

    private bool? AreEqual(ISolution solution)
    {
        var leftTerm = _leftOperand.TryCompute(solution, out var leftValue) ? null : _leftOperand.Evaluate(solution);
        if (leftTerm is null && leftValue.Kind == ValueKind.Unknown)
            return null;
        var rightTerm = _rightOperand.TryCompute(solution, out var rightValue) ? null : _rightOperand.Evaluate(solution);
        if (rightTerm is null && rightValue.Kind == ValueKind.Unknown)
            return null;
        if (leftTerm is Resource || rightTerm is Resource)
            return leftTerm is not null && leftTerm.Equals(rightTerm);
        if (leftTerm is not null)
            leftValue = _leftOperand.ValueOf(leftTerm);
        if (rightTerm is not null)
            rightValue = _rightOperand.ValueOf(rightTerm);
        return leftTerm is not null && rightTerm is not null
            ? ValueComparison.Equal(leftTerm, leftValue, rightTerm, rightValue)
            : ValueComparison.EqualValues(leftValue, rightValue);
    }
}
