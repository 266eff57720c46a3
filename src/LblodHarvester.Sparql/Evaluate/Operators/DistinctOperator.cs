namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions, each once.</summary>
internal sealed class DistinctOperator : Operator
{
    private readonly Operator _input;
    private readonly Execution _execution;
    private readonly int[] _slots;
    private readonly uint[] _row;
    private readonly RowSet _seen;

    internal DistinctOperator(Operator input, int[] slots, Execution execution)
    {
        (_input, _slots, _execution) = (input, slots, execution);
        _row = new uint[slots.Length];
        _seen = new RowSet(slots.Length, execution.Budget);
    }

    internal override void Close() => _input.Close();

    private protected override void Start()
    {
        _seen.Clear();
        _input.Open();
    }

    private protected override bool Advance()
    {
        while (_input.MoveNext())
        {
            for (var i = 0; i < _slots.Length; i++)
                _row[i] = _execution.Slots[_slots[i]];
            if (_seen.Add(_row, out _))
                return true;
        }

        return false;
    }
}
