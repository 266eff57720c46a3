using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>An expression whose value is a number, which need not become a literal where another expression takes it.</summary>
internal abstract class NumberExpression : CompiledExpression
{
    /// <summary>The number; false for an error.</summary>
    internal abstract bool TryEvaluate(ISolution solution, out Number number);

    internal override Term? Evaluate(ISolution solution) => TryEvaluate(solution, out var number) ? number.ToLiteral() : null;

    internal sealed override bool? Test(ISolution solution) =>
        TryEvaluate(solution, out var number) ? number.IsTrue : EffectiveBooleanValue.Of(Evaluate(solution));

    /// <summary>The number that any expression has as its value; false when that is an error or no number.</summary>
    internal static bool TryEvaluate(CompiledExpression expression, ISolution solution, out Number number)
    {
        if (expression is NumberExpression numeric)
            return numeric.TryEvaluate(solution, out number);
        var value = Value.Of(expression.Evaluate(solution));
        number = value.Number;
        return value.Kind == ValueKind.Number;
    }
}
