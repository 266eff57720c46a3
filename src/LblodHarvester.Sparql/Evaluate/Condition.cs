using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>
/// A condition on the current solution. Where it depends on one or two variables alone, what it gave for their terms is remembered as long as that
/// pays: dates, organs and titles come back again and again.
/// </summary>
internal sealed class Condition
{
    private const int MostRemembered = 1 << 16;
    private const int Trial = 1 << 12;

    private readonly CompiledExpression _expression;
    private readonly Execution _execution;
    private readonly int[] _slots;
    private readonly Dictionary<ulong, bool> _remembered = [];
    private bool _remembers;
    private int _asked;

    /// <summary>A condition.</summary>
    /// <param name="expression">Its expression.</param>
    /// <param name="slots">The slots that its value depends on; null where it depends on something else too.</param>
    /// <param name="execution">The query.</param>
    internal Condition(CompiledExpression expression, int[]? slots, Execution execution)
    {
        (_expression, _slots, _execution) = (expression, slots ?? [], execution);
        _remembers = _slots.Length is 1 or 2;
    }

    /// <summary>Whether its effective boolean value is true; an error is not.</summary>
    internal bool Holds()
    {
        if (!_remembers)
            return _expression.Test(_execution) == true;
        var key = (ulong)_execution.Slots[_slots[0]] << 32 | (_slots.Length == 2 ? _execution.Slots[_slots[1]] : 0);
        if (!_remembered.TryGetValue(key, out var holds))
        {
            holds = _expression.Test(_execution) == true;
            if (_remembered.Count < MostRemembered)
                _remembered.Add(key, holds);
        }

        // Half of them new after some thousands: looking them up costs more than it saves.
        if (++_asked == Trial && _remembered.Count > Trial / 2)
            _remembers = false;
        return holds;
    }
}
