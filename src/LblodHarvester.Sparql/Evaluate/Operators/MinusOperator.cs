using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions of the left that are compatible with no row of a table that shares a bound variable with them.</summary>
internal sealed class MinusOperator : Operator
{
    private readonly Operator _left;
    private readonly JoinTable _table;
    private readonly Execution _execution;
    private readonly (int Slot, int Column)[] _shared;

    internal MinusOperator(Operator left, JoinTable table, int[] shared, int[] rightSlots, Execution execution)
    {
        (_left, _table, _execution) = (left, table, execution);
        _shared = [.. shared.Select(slot => (slot, Array.IndexOf(rightSlots, slot)))];
    }

    internal override void Close() => _left.Close();

    private protected override void Start()
    {
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
        foreach (var (slot, column) in _shared)
        {
            var left = _execution.Slots[slot];
            if (left == TermId.None || row[column] == TermId.None)
                continue;
            if (left != row[column])
                return false;
            hasCommon = true;
        }

        return hasCommon;
    }
}
