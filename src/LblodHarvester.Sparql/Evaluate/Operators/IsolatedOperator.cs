namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The rows of a table that agree with the slots.</summary>
internal sealed class IsolatedOperator : Operator
{
    private readonly JoinTable _table;
    private readonly RowBinder _binder;
    private readonly QueryBudget _budget;
    private int _next = int.MaxValue;

    internal IsolatedOperator(JoinTable table, int[] slots, Execution execution) =>
        (_table, _binder, _budget) = (table, new RowBinder(slots, execution), execution.Budget);

    internal override void Close()
    {
        _binder.Unbind();
        _next = int.MaxValue;
    }

    private protected override void Start()
    {
        _table.Fill();
        _next = 0;
    }

    private protected override bool Advance()
    {
        _binder.Unbind();
        while (_next < _table.Count)
        {
            _budget.Look();
            if (_binder.TryBind(_table[_next++]))
                return true;
        }

        return false;
    }
}
