using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>
/// A condition on the current solution. Where it depends on one variable alone, what it gave for a term is remembered: dates and organs come back
/// again and again.
/// </summary>
internal sealed class Condition
{
    private const int MostRemembered = 1 << 16;

    private readonly CompiledExpression _expression;
    private readonly Execution _execution;
    private readonly int _onlySlot;
    private readonly Dictionary<uint, bool> _remembered = [];

    /// <summary>A condition.</summary>
    /// <param name="expression">Its expression.</param>
    /// <param name="onlySlot">The one slot that its value depends on; -1 where it depends on more, or on chance.</param>
    /// <param name="execution">The query.</param>
    internal Condition(CompiledExpression expression, int onlySlot, Execution execution) =>
        (_expression, _onlySlot, _execution) = (expression, onlySlot, execution);

    /// <summary>Whether its effective boolean value is true; an error is not.</summary>
    internal bool Holds()
    {
        if (_onlySlot < 0)
            return _expression.Test(_execution) == true;
        var id = _execution.Slots[_onlySlot];
        if (_remembered.TryGetValue(id, out var holds))
            return holds;
        holds = _expression.Test(_execution) == true;
        if (_remembered.Count < MostRemembered)
            _remembered.Add(id, holds);
        return holds;
    }
}
