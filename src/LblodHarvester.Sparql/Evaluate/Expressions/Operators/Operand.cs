using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary>One side of a comparison. The value of a constant is read once, and a computed number never becomes a literal.</summary>
internal sealed class Operand
{
    private readonly CompiledExpression _expression;
    private readonly NumberExpression? _numeric;
    private readonly Term? _constant;
    private readonly Value _constantValue;

    internal Operand(CompiledExpression expression)
    {
        _expression = expression;
        _numeric = expression as NumberExpression;
        _constant = (expression as ConstantTermExpression)?.Term;
        _constantValue = Value.Of(_constant);
    }

    /// <summary>The number that is computed; false when there is none, and the operand may yet have a term.</summary>
    internal bool TryCompute(ISolution solution, out Value value)
    {
        if (_numeric is not null && _numeric.TryEvaluate(solution, out var number))
        {
            value = Value.Of(number);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The term; null for an error.</summary>
    internal Term? Evaluate(ISolution solution) => _constant ?? _expression.Evaluate(solution);

    /// <summary>The value of the term that was evaluated.</summary>
    internal Value ValueOf(Term term) => _constant is null ? Value.Of(term) : _constantValue;
}
