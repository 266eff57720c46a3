using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The different beginnings of an index: it leaps from each to the next.</summary>
internal sealed class DistinctScanOperator : Operator
{
    private readonly DistinctScanPlan _plan;
    private readonly Execution _execution;
    private readonly PlanTerm[] _places;
    private readonly QuadCursor _cursor = new();
    private bool _isOpen;
    private bool _isFirst;

    internal DistinctScanOperator(DistinctScanPlan plan, Execution execution)
    {
        (_plan, _execution) = (plan, execution);
        _places = QuadPlaces.Sort(plan.Order, plan.Scan.Subject, plan.Scan.Predicate, plan.Scan.Object);
    }

    internal override void Close()
    {
        _isOpen = false;
        foreach (var place in _places.Where(place => place.IsVariable))
            _execution.Slots[place.Slot] = TermId.None;
    }

    private protected override void Start()
    {
        var given = _places.TakeWhile(place => !place.IsVariable).Select(place => place.Id).ToArray();
        Array.Resize(ref given, 3);
        var prefix = new QuadKey(given[0], given[1], given[2]);
        _execution.Snapshot.InDefault[_plan.Order].Open(_cursor, prefix, _places.Count(place => !place.IsVariable));
        (_isOpen, _isFirst) = (true, true);
    }

    private protected override bool Advance()
    {
        _execution.Budget.Look();
        if (!_isOpen || !(_isFirst ? _cursor.MoveNext() : Leap()))
        {
            Close();
            return false;
        }

        _isFirst = false;
        var row = _cursor.Current;
        Put(0, row.A);
        Put(1, row.B);
        Put(2, row.C);
        return true;
    }

    private bool Leap()
    {
        var row = _cursor.Current;
        return _cursor.SkipTo(_plan.Prefix switch
        {
            1 => new QuadKey(row.A + 1),
            2 => new QuadKey(row.A, row.B + 1),
            _ => new QuadKey(row.A, row.B, row.C + 1),
        });
    }

    private void Put(int column, uint id)
    {
        if (column < _plan.Prefix && _places[column].IsVariable)
            _execution.Slots[_places[column].Slot] = id;
    }
}
