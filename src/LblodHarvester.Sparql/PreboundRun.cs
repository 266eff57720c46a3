using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql;

/// <summary>
/// A query that is planned once for a dataset, and asked many times with other terms for the variables that have terms from the outset. Used by
/// one thread, and for one answer at a time.
/// </summary>
public sealed class PreboundRun
{
    /// <summary>With more terms of its own than these, the query is made ready anew: it keeps them.</summary>
    private const int MostOwnTerms = 1 << 16;

    private readonly QuadSnapshot _snapshot;
    private readonly PreboundQuery _query;
    private readonly QueryOptions _options;
    private PreparedQuery? _prepared;
    private Dictionary<string, int> _slots = [];
    private int[] _columns = [];

    internal PreboundRun(QuadSnapshot snapshot, PreboundQuery query, QueryOptions options) =>
        (_snapshot, _query, _options) = (snapshot, query, options);

    /// <summary>The solutions, found while they are read: a term for each of the query's columns, or null. Of <c>ASK</c> each is empty.</summary>
    /// <param name="bindings">The terms, by the names of their variables.</param>
    /// <exception cref="QueryLimitException">It took more than it may, this time.</exception>
    public IEnumerable<IReadOnlyList<Term?>> Solutions(IReadOnlyDictionary<string, Term> bindings)
    {
        var prepared = Ready(bindings);
        foreach (var execution in prepared.Solutions())
        {
            execution.Budget.GiveRow();
            yield return Array.ConvertAll(_columns, slot => execution[slot]);
        }
    }

    private PreparedQuery Ready(IReadOnlyDictionary<string, Term> bindings)
    {
        if (_prepared is not { } prepared || prepared.Execution.Terms.OwnCount > MostOwnTerms || !HasSlotsOf(bindings))
            return Prepare(bindings);
        prepared.Execution.Budget.Restart();
        foreach (var (name, term) in bindings)
            prepared.Execution.Slots[_slots[name]] = prepared.Execution.Terms.IdOf(term);
        return prepared;
    }

    private bool HasSlotsOf(IReadOnlyDictionary<string, Term> bindings) => bindings.Count == _slots.Count && bindings.Keys.All(_slots.ContainsKey);

    private PreparedQuery Prepare(IReadOnlyDictionary<string, Term> bindings)
    {
        var algebra = _query.Algebra;
        var prepared = new QueryEvaluation(_snapshot, _options with { Bindings = bindings }, CancellationToken.None)
            .Prepare(algebra, 0);
        _slots = bindings.Keys.ToDictionary(name => name, name => prepared.Scope.SlotOf(new Variable(name)));
        _columns = algebra is SelectQuery select ? [.. select.Variables.Select(prepared.Scope.SlotOf)] : [];
        return _prepared = prepared;
    }
}
