using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The quads that match a triple pattern.</summary>
internal sealed class ScanOperator : Operator
{
    private readonly ScanPlan _plan;
    private readonly Execution _execution;
    private readonly ScanPass _pass = new();
    private readonly uint[] _values = new uint[4];
    private readonly int[] _free = new int[4];
    private readonly HashSet<uint>? _graphs;
    private readonly HashSet<QuadKey>? _merged;
    private readonly Queue<Action> _passes = new();

    internal ScanOperator(ScanPlan plan, Execution execution)
    {
        (_plan, _execution) = (plan, execution);
        _graphs = plan.Scope is VariableScope { Graphs: { } graphs } ? [.. graphs] : null;
        _merged = plan.Scope is MergedScope ? [] : null;
    }

    internal override void Close()
    {
        _pass.OpenNothing();
        _passes.Clear();
        ClearSlots();
    }

    private protected override void Start()
    {
        _pass.OpenNothing();
        _passes.Clear();
        Take(_plan.Subject, 0);
        Take(_plan.Predicate, 1);
        Take(_plan.Object, 2);
        (_values[3], _free[3]) = (TermId.None, -1);
        switch (_plan.Scope)
        {
            case DefaultScope:
                OpenBest(_execution.Snapshot.InDefault, _execution.Snapshot.IsUnion);
                break;
            case OneGraphScope one:
                OpenGraph(one.Graph);
                break;
            case MergedScope merged:
                OpenMerged(merged);
                break;
            case VariableScope variable:
                OpenNamed(variable);
                break;
        }
    }

    private protected override bool Advance()
    {
        do
        {
            while (_pass.MoveNext(_execution))
            {
                if (_merged is null || _merged.Add(MergedKey()))
                    return true;
            }
        }
        while (OpenNextPass());
        ClearSlots();
        return false;
    }

    private bool OpenNextPass()
    {
        if (!_passes.TryDequeue(out var open))
            return false;
        open();
        return true;
    }

    private void Take(PlanTerm term, int place)
    {
        _values[place] = term.ValueIn(_execution.Slots);
        _free[place] = term.IsVariable && _values[place] == TermId.None ? term.Slot : -1;
    }

    private void OpenBest(QuadIndexes indexes, bool isUnion)
    {
        var (order, _) = QuadPlaces.Best(_values[0] != 0, _values[1] != 0, _values[2] != 0);
        _pass.Open(indexes, order, _values, _free, isUnion, _graphs);
    }

    // Within one graph: by the graph's own part of the index, or by what else is given when there is less of that.
    private void OpenGraph(uint graph)
    {
        _values[3] = graph;
        var indexes = _execution.Snapshot.HolderOf(graph);
        var (order, length) = QuadPlaces.Best(_values[0] != 0, _values[1] != 0, _values[2] != 0);
        if (_values[0] != 0 || length == 0)
        {
            _pass.Open(indexes, QuadOrder.Gspo, _values, _free, isUnion: false, null);
            return;
        }

        var all = indexes[order].CountOf(QuadPlaces.Key(order, _values[0], _values[1], _values[2]), length);
        var own = indexes[QuadOrder.Gspo].CountOf(new QuadKey(graph), 1);
        _pass.Open(indexes, own < all ? QuadOrder.Gspo : order, _values, _free, isUnion: false, null);
    }

    private void OpenMerged(MergedScope scope)
    {
        _merged!.Clear();
        foreach (var graph in scope.Graphs)
            _passes.Enqueue(() => OpenGraph(graph));
    }

    private void OpenNamed(VariableScope scope)
    {
        var graph = _execution.Slots[scope.GraphSlot];
        if (graph != TermId.None)
        {
            if (graph != TermId.DefaultGraph && (_graphs is null || _graphs.Contains(graph)))
                OpenGraph(graph);
            return;
        }

        _free[3] = scope.GraphSlot;
        OpenBest(_execution.Snapshot.InDefault, isUnion: false);
        _passes.Enqueue(() => OpenBest(_execution.Snapshot.Others, isUnion: false));
    }

    private QuadKey MergedKey() => new(Value(_plan.Subject), Value(_plan.Predicate), Value(_plan.Object));

    private uint Value(PlanTerm term) => term.ValueIn(_execution.Slots);

    private void ClearSlots()
    {
        foreach (var slot in _free)
        {
            if (slot >= 0)
                _execution.Slots[slot] = TermId.None;
        }
    }
}
