using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>
/// The solutions of another endpoint that agree with the slots. Each endpoint is asked once, when it is first needed, and its answer is kept: a
/// query sees it in one state.
/// </summary>
internal sealed class ServiceOperator : Operator
{
    private readonly ServicePlan _plan;
    private readonly Execution _execution;
    private readonly int[] _slots;
    private readonly RowBinder _binder;
    private readonly Dictionary<uint, JoinTable> _tables = [];
    private JoinTable? _table;
    private int _row = -1;

    internal ServiceOperator(ServicePlan plan, Execution execution)
    {
        (_plan, _execution) = (plan, execution);
        _slots = [.. plan.Columns.Values];
        _binder = new RowBinder(_slots, execution);
    }

    internal override void Close()
    {
        _binder.Unbind();
        _row = -1;
    }

    private protected override void Start()
    {
        var endpoint = _plan.Endpoint.ValueIn(_execution.Slots);
        if (!_tables.TryGetValue(endpoint, out _table))
        {
            var asked = new ServiceAnswerOperator(_plan, endpoint, _execution);
            _tables.Add(endpoint, _table = new JoinTable(asked, _slots, _plan.Keys, [], isFixed: true, _execution));
        }

        _table.Fill();
        _row = _table.Find();
    }

    private protected override bool Advance()
    {
        _binder.Unbind();
        while (_row >= 0)
        {
            var row = _row;
            _row = _table!.Next(row);
            if (_binder.TryBind(_table[row]))
                return true;
        }

        return false;
    }
}
