using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary>One side of a comparison. The value of a constant is read once, and a computed number never becomes a literal.</summary>
internal sealed class Operand
{
    private readonly CompiledExpression expression;
    private readonly NumberExpression? numeric;
    private readonly Term? constant;
    private readonly Value constantValue;

    internal Operand(CompiledExpression expression)
    {
        this.expression = expression;
        numeric = expression as NumberExpression;
        constant = (expression as ConstantTermExpression)?.Term;
        constantValue = Value.Of(constant);
    }

    /// <summary>The number that is computed; false when there is none, and the operand may yet have a term.</summary>
    internal bool TryCompute(ISolution solution, out Value value)
    {
        if (numeric is not null && numeric.TryEvaluate(solution, out var number))
        {
            value = Value.Of(number);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The term; null for an error.</summary>
    internal Term? Evaluate(ISolution solution) => constant ?? expression.Evaluate(solution);

    /// <summary>The value of the term that was evaluated.</summary>
    internal Value ValueOf(Term term) => constant is null ? Value.Of(term) : constantValue;
}
