using LblodHarvester.Sparql.Evaluate.Expressions;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>The value of an expression on the current solution, as an identifier.</summary>
internal sealed class Valuation
{
    private readonly CompiledExpression? _expression;
    private readonly int _slot;
    private readonly Execution _execution;

    private Valuation(CompiledExpression? expression, int slot, Execution execution) =>
        (_expression, _slot, _execution) = (expression, slot, execution);

    internal static Valuation Of(CompiledExpression expression, Execution execution) => new(expression, -1, execution);

    /// <summary>The value of a variable, which needs no term to be made.</summary>
    internal static Valuation Of(int slot, Execution execution) => new(null, slot, execution);

    /// <summary>The identifier; 0 for an error.</summary>
    internal uint Id() => _expression is null ? _execution.Slots[_slot]
        : _expression.Evaluate(_execution) is { } term ? _execution.Terms.IdOf(term) : TermId.None;
}
