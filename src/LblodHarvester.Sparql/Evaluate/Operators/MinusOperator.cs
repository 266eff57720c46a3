using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions of the left that are compatible with no row of a table that shares a bound variable with them.</summary>
internal sealed class MinusOperator : Operator
{
    private readonly Operator _left;
    private readonly JoinTable _table;
    private readonly Execution _execution;
    private readonly (int Slot, int Column, bool IsGiven)[] _shared;
    private readonly bool[] _isTerm;

    internal MinusOperator(Operator left, JoinTable table, MinusPlan plan, Execution execution)
    {
        (_left, _table, _execution) = (left, table, execution);
        _shared = [.. plan.Shared.Select(slot => (slot, Array.IndexOf(plan.RightSlots, slot), plan.Given.Contains(slot)))];
        _isTerm = new bool[_shared.Length];
    }

    internal override void Close() => _left.Close();

    private protected override void Start()
    {
        for (var i = 0; i < _shared.Length; i++)
            _isTerm[i] = _shared[i].IsGiven && _execution.Slots[_shared[i].Slot] != TermId.None;
        _table.Fill();
        _left.Open();
    }

    private protected override bool Advance()
    {
        while (_left.MoveNext())
        {
            if (!IsTakenAway())
                return true;
        }

        return false;
    }

    private bool IsTakenAway()
    {
        for (var row = _table.Find(); row >= 0; row = _table.Next(row))
        {
            if (TakesAway(_table[row]))
                return true;
        }

        return false;
    }

    private bool TakesAway(ReadOnlySpan<uint> row)
    {
        var hasCommon = false;
        for (var i = 0; i < _shared.Length; i++)
        {
            var (slot, column, _) = _shared[i];
            var left = _execution.Slots[slot];
            if (_isTerm[i] || left == TermId.None || row[column] == TermId.None)
                continue;
            if (left != row[column])
                return false;
            hasCommon = true;
        }

        return hasCommon;
    }
}
