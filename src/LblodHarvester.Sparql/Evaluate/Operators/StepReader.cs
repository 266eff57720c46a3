using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Reads single steps of a path, in the graph that the path is matched in.</summary>
internal sealed class StepReader
{
    private readonly GraphScope _scope;
    private readonly Execution _execution;
    private readonly QuadCursor _cursor = new();
    private (QuadIndexes Indexes, uint Graph)[] _holders = [];

    internal StepReader(GraphScope scope, Execution execution) => (_scope, _execution) = (scope, execution);

    /// <summary>Whether the same triple may be read more than once.</summary>
    internal bool Repeats => _holders.Length > 1;

    /// <summary>Takes the graph that is in the slots.</summary>
    internal void Enter()
    {
        if (_scope is VariableScope || _holders.Length == 0)
        {
            _holders = _scope switch
            {
                OneGraphScope one => [Holder(one.Graph)],
                MergedScope merged => [.. merged.Graphs.Select(Holder)],
                VariableScope variable => [Holder(_execution.Slots[variable.GraphSlot])],
                _ => [(_execution.Snapshot.InDefault, TermId.None)],
            };
        }
    }

    /// <summary>Where one property leads from a node, or what it leads to it from; some of it may come more than once.</summary>
    internal void Read(uint node, uint property, bool isForward, List<uint> reached)
    {
        var order = isForward ? QuadOrder.Psog : QuadOrder.Posg;
        foreach (var (indexes, graph) in _holders)
        {
            indexes[order].Open(_cursor, new QuadKey(property, node), 2);
            while (_cursor.MoveNext())
            {
                ref readonly var row = ref _cursor.Current;
                if (graph == TermId.None || row.D == graph)
                    Add(reached, row.C);
            }
        }
    }

    /// <summary>Where all properties but some lead from a node, or what they lead to it from.</summary>
    internal void ReadOthers(uint node, IReadOnlyList<uint> excluded, bool isForward, List<uint> reached)
    {
        foreach (var (indexes, graph) in _holders)
        {
            indexes[isForward ? QuadOrder.Spog : QuadOrder.Ospg].Open(_cursor, new QuadKey(node), 1);
            while (_cursor.MoveNext())
            {
                ref readonly var row = ref _cursor.Current;
                var (property, other) = isForward ? (row.B, row.C) : (row.C, row.B);
                if ((graph == TermId.None || row.D == graph) && !excluded.Contains(property))
                    Add(reached, other);
            }
        }
    }

    /// <summary>Whether a term is the subject or the object of some triple.</summary>
    internal bool IsNode(uint term)
    {
        foreach (var (indexes, graph) in _holders)
        {
            foreach (var order in (ReadOnlySpan<QuadOrder>)[QuadOrder.Spog, QuadOrder.Ospg])
            {
                indexes[order].Open(_cursor, new QuadKey(term), 1);
                while (_cursor.MoveNext())
                {
                    if (graph == TermId.None || _cursor.Current.D == graph)
                        return true;
                }
            }
        }

        return false;
    }

    /// <summary>All subjects and objects, each once.</summary>
    internal IEnumerable<uint> Nodes()
    {
        var seen = new HashSet<uint>();
        foreach (var (indexes, graph) in _holders)
        {
            var length = graph == TermId.None ? 0 : 1;
            var cursor = indexes[QuadOrder.Gspo].Open(new QuadKey(graph), length);
            while (cursor.MoveNext())
            {
                _execution.Budget.Look();
                var row = cursor.Current;
                if (seen.Add(row.B))
                    yield return row.B;
                if (seen.Add(row.D))
                    yield return row.D;
            }
        }
    }

    private static void Add(List<uint> reached, uint node)
    {
        if (reached.Count == 0 || reached[^1] != node)
            reached.Add(node);
    }

    private (QuadIndexes Indexes, uint Graph) Holder(uint graph) => (_execution.Snapshot.HolderOf(graph), graph);
}
