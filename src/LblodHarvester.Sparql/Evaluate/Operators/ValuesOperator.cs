using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Given solutions.</summary>
internal sealed class ValuesOperator : Operator
{
    private readonly ValuesPlan _plan;
    private readonly RowBinder _binder;
    private readonly QueryBudget _budget;
    private int _next;

    internal ValuesOperator(ValuesPlan plan, Execution execution)
    {
        (_plan, _next) = (plan, plan.Table.Count);
        _binder = new RowBinder(plan.Slots, execution);
        _budget = execution.Budget;
    }

    internal override void Close()
    {
        _binder.Unbind();
        _next = _plan.Table.Count;
    }

    private protected override void Start() => _next = 0;

    private protected override bool Advance()
    {
        _binder.Unbind();
        while (_next < _plan.Table.Count)
        {
            _budget.Look();
            if (_binder.TryBind(_plan.Table[_next++]))
                return true;
        }

        return false;
    }
}
