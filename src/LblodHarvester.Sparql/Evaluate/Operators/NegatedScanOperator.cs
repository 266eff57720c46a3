using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The triples of any property but some.</summary>
internal sealed class NegatedScanOperator : Operator
{
    private readonly Operator _scan;
    private readonly Execution _execution;
    private readonly int _property;
    private readonly HashSet<uint> _excluded;

    internal NegatedScanOperator(NegatedScanPlan plan, Operator scan, Execution execution)
    {
        (_scan, _execution, _property, _excluded) = (scan, execution, plan.Scan.Predicate.Slot, [.. plan.Excluded]);
    }

    internal override void Close()
    {
        _scan.Close();
        _execution.Slots[_property] = TermId.None;
    }

    private protected override void Start() => _scan.Open();

    private protected override bool Advance()
    {
        while (_scan.MoveNext())
        {
            if (!_excluded.Contains(_execution.Slots[_property]))
                return true;
        }

        return false;
    }
}
