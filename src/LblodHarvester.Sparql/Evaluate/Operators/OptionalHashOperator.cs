namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>As <see cref="HashJoinOperator"/>, but a solution of the left that finds none is given alone.</summary>
internal sealed class OptionalHashOperator : Operator
{
    private readonly Operator _left;
    private readonly JoinTable _table;
    private readonly RowBinder _binder;
    private readonly Condition? _condition;
    private int _row = -1;
    private bool _isPending;

    internal OptionalHashOperator(Operator left, JoinTable table, int[] rightSlots, Condition? condition, Execution execution) =>
        (_left, _table, _binder, _condition) = (left, table, new RowBinder(rightSlots, execution), condition);

    internal override void Close()
    {
        _binder.Unbind();
        (_row, _isPending) = (-1, false);
        _left.Close();
    }

    private protected override void Start()
    {
        (_row, _isPending) = (-1, false);
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
                if (!_binder.TryBind(_table[row]))
                    continue;
                if (_condition is null || _condition.Holds())
                {
                    _isPending = false;
                    return true;
                }

                _binder.Unbind();
            }

            if (_isPending)
            {
                _isPending = false;
                return true;
            }

            if (!_left.MoveNext())
                return false;
            (_row, _isPending) = (_table.Find(), true);
        }
    }
}
