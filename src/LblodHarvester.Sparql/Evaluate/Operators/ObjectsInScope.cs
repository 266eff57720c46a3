using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Whether the graphs that a pattern is matched in have a term as an object.</summary>
internal sealed class ObjectsInScope(GraphScope scope, Execution execution)
{
    private readonly QuadSnapshot _snapshot = execution.Snapshot;

    /// <summary>Whether they have it now; the variable of a graph may have another value each time.</summary>
    internal bool Has(uint value) => scope switch
    {
        DefaultScope => IsIn(_snapshot.InDefault, value),
        OneGraphScope one => IsIn(one.Graph, value),
        MergedScope merged => merged.Graphs.Any(graph => IsIn(graph, value)),
        VariableScope variable => IsIn(variable, value),
        _ => throw new NotSupportedException($"{scope.GetType().Name} is not known."),
    };

    // Where the graph is not known yet, a pattern beside this one tells it.
    private bool IsIn(VariableScope variable, uint value) => execution.Slots[variable.GraphSlot] is var graph and not TermId.None
        ? graph != TermId.DefaultGraph && (variable.Graphs?.Contains(graph) ?? true) && IsIn(graph, value)
        : IsIn(_snapshot.InDefault, value) || IsIn(_snapshot.Others, value);

    private static bool IsIn(QuadIndexes indexes, uint value) => indexes[QuadOrder.Ospg].CountOf(new QuadKey(value), 1) > 0;

    // By the quads of the value or by those of the graph, whichever are fewer.
    private bool IsIn(uint graph, uint value)
    {
        var indexes = _snapshot.HolderOf(graph);
        var order = indexes[QuadOrder.Ospg].CountOf(new QuadKey(value), 1) <= indexes[QuadOrder.Gspo].CountOf(new QuadKey(graph), 1)
            ? QuadOrder.Ospg
            : QuadOrder.Gspo;
        var cursor = indexes[order].Open(new QuadKey(order == QuadOrder.Ospg ? value : graph), 1);
        while (cursor.MoveNext())
        {
            execution.Budget.Look();
            var quad = QuadIds.Of(cursor.Current, order);
            if (quad.Graph == graph && quad.Object == value)
                return true;
        }

        return false;
    }
}
