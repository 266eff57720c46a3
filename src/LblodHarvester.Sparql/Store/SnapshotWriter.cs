using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Changes single quads of a snapshot and keeps account of what changed since the first one. For one thread, and for one writer of a
/// dictionary at a time.
/// </summary>
internal sealed class SnapshotWriter(QuadSnapshot snapshot)
{
    private readonly HashSet<QuadIds> _pendingRemoved = [];
    private readonly HashSet<QuadIds> _pendingAdded = [];
    private readonly HashSet<QuadIds> _removed = [];
    private readonly HashSet<QuadIds> _added = [];

    /// <summary>The quads as they were at the last <see cref="Apply"/>: what a query of the next operation sees.</summary>
    internal QuadSnapshot Snapshot { get; private set; } = snapshot;

    /// <summary>The quads of the first snapshot that the applied changes removed.</summary>
    internal IReadOnlyCollection<QuadIds> Removed => _removed;

    /// <summary>The quads that the applied changes added to the first snapshot.</summary>
    internal IReadOnlyCollection<QuadIds> Added => _added;

    /// <summary>The identifier of a term, which is added to the dictionary when it is not there.</summary>
    internal uint Intern(Term term) => Snapshot.Terms.Add(term);

    /// <summary>Removes a quad at the next <see cref="Apply"/>, if it is there.</summary>
    internal void Delete(in QuadIds quad)
    {
        if (!_pendingAdded.Remove(quad) && Snapshot.Contains(quad))
            _pendingRemoved.Add(quad);
    }

    /// <summary>Adds a quad at the next <see cref="Apply"/>, if it is not there.</summary>
    internal void Insert(in QuadIds quad)
    {
        if (!_pendingRemoved.Remove(quad) && !Snapshot.Contains(quad))
            _pendingAdded.Add(quad);
    }

    /// <summary>Adds a quad at the next <see cref="Apply"/>, if it is not there.</summary>
    internal void Insert(Quad quad) => Insert(Snapshot.Terms.Add(quad));

    /// <summary>Removes a quad at the next <see cref="Apply"/>, if it is there.</summary>
    internal void Delete(Quad quad)
    {
        var terms = Snapshot.Terms;
        var ids = new QuadIds(
            terms.Find(quad.Subject), terms.Find(quad.Predicate), terms.Find(quad.Object), quad.Graph is null ? TermId.DefaultGraph : terms.Find(quad.Graph));
        if (ids is { Subject: not TermId.None, Predicate: not TermId.None, Object: not TermId.None, Graph: not TermId.None })
            Delete(ids);
    }

    /// <summary>Removes all quads of a graph at the next <see cref="Apply"/>.</summary>
    internal void DeleteGraph(uint graph)
    {
        _pendingAdded.RemoveWhere(quad => quad.Graph == graph);
        var cursor = Snapshot.HolderOf(graph)[QuadOrder.Gspo].Open(new QuadKey(graph), 1);
        while (cursor.MoveNext())
            _pendingRemoved.Add(QuadIds.Of(cursor.Current, QuadOrder.Gspo));
    }

    /// <summary>Carries out the changes, and gives the snapshot after them.</summary>
    internal QuadSnapshot Apply()
    {
        Snapshot = Snapshot.With([.. _pendingRemoved], [.. _pendingAdded]);
        Account(_pendingRemoved, _added, _removed);
        Account(_pendingAdded, _removed, _added);
        return Snapshot;
    }

    // What undoes a former change is no change.
    private static void Account(HashSet<QuadIds> changes, HashSet<QuadIds> undone, HashSet<QuadIds> net)
    {
        foreach (var quad in changes)
        {
            if (!undone.Remove(quad))
                net.Add(quad);
        }

        changes.Clear();
    }
}
