namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>For each solution of the left, those in a table that are compatible.</summary>
internal sealed class HashJoinOperator : Operator
{
    private readonly Operator _left;
    private readonly JoinTable _table;
    private readonly RowBinder _binder;
    private int _row = -1;

    internal HashJoinOperator(Operator left, JoinTable table, int[] rightSlots, Execution execution) =>
        (_left, _table, _binder) = (left, table, new RowBinder(rightSlots, execution));

    internal override void Close()
    {
        _binder.Unbind();
        _row = -1;
        _left.Close();
    }

    private protected override void Start()
    {
        _row = -1;
        _table.Fill();
        _left.Open();
    }

    private protected override bool Advance()
    {
        _binder.Unbind();
        while (true)
        {
            while (_row >= 0)
            {
                var row = _row;
                _row = _table.Next(row);
                if (_binder.TryBind(_table[row]))
                    return true;
            }

            if (!_left.MoveNext())
                return false;
            _row = _table.Find();
        }
    }
}
