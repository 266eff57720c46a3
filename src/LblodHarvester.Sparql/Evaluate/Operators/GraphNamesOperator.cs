using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The named graphs.</summary>
internal sealed class GraphNamesOperator : Operator
{
    private readonly VariableScope _scope;
    private readonly Execution _execution;
    private IEnumerator<uint>? _graphs;
    private bool _isFree;

    internal GraphNamesOperator(GraphNamesPlan plan, Execution execution) => (_scope, _execution) = (plan.Scope, execution);

    internal override void Close()
    {
        _graphs?.Dispose();
        _graphs = null;
        if (_isFree)
            _execution.Slots[_scope.GraphSlot] = TermId.None;
        _isFree = false;
    }

    private protected override void Start()
    {
        var given = _execution.Slots[_scope.GraphSlot];
        _isFree = given == TermId.None;
        var named = _scope.Graphs?.Where(graph => _execution.Snapshot.CountOf(graph) > 0) ?? _execution.Snapshot.Graphs();
        _graphs = _isFree
            ? named.Where(graph => graph != TermId.DefaultGraph).GetEnumerator()
            : new List<uint>(IsThere(given) ? [given] : []).GetEnumerator();
    }

    private protected override bool Advance()
    {
        _execution.Budget.Look();
        if (_graphs is null || !_graphs.MoveNext())
        {
            Close();
            return false;
        }

        _execution.Slots[_scope.GraphSlot] = _graphs.Current;
        return true;
    }

    private bool IsThere(uint graph) =>
        graph != TermId.DefaultGraph && (_scope.Graphs?.Contains(graph) ?? true) && _execution.Snapshot.CountOf(graph) > 0;
}
