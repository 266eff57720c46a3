using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Store;

/// <summary>One transaction on a store: the state after it, and the rows that make it durable.</summary>
internal sealed class StoreEdit(StoreState state)
{
    // A part whose changes are fewer than this is not written anew.
    private const long MinFolded = 1024;

    private readonly List<LogRow> _rows = [];

    /// <summary>The state after what was done so far.</summary>
    internal StoreState State { get; private set; } = state;

    /// <summary>The rows of what was done so far, which are then forgotten.</summary>
    internal IReadOnlyList<LogRow> TakeRows()
    {
        var rows = _rows.ToArray();
        _rows.Clear();
        return rows;
    }

    private QuadSnapshot Snapshot => State.Snapshot;

    /// <summary>Replaces a graph or a part of one.</summary>
    internal void Replace(GraphWrite write)
    {
        var graph = Snapshot.Terms.Add(write.Graph);
        var content = Intern(write.Content, graph);
        if (write.Part is null)
            ReplaceGraph(graph, content);
        else
            ReplacePart(graph, Snapshot.Terms.Add(write.Part), content);
    }

    /// <summary>Removes and adds single quads, which are those that a <see cref="SnapshotWriter"/> says: none that is not there is removed.</summary>
    /// <param name="removed">Quads that go.</param>
    /// <param name="added">Quads that come.</param>
    /// <param name="snapshot">The snapshot with these changes.</param>
    internal void Change(IReadOnlyCollection<QuadIds> removed, IReadOnlyCollection<QuadIds> added, QuadSnapshot snapshot)
    {
        var removedOf = removed.ToLookup(quad => quad.Graph);
        var addedOf = added.ToLookup(quad => quad.Graph);
        State = State with { Snapshot = snapshot };
        foreach (var graph in removedOf.Concat(addedOf).Select(group => group.Key).Distinct().Order())
            ChangeGraph(graph, Sorted(removedOf[graph]), Sorted(addedOf[graph]));
    }

    /// <summary>Says that a graph has got more quads, or all that it has.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="added">The quads, sorted and without repetition.</param>
    /// <param name="isNew">Whether these are all.</param>
    /// <param name="snapshot">The snapshot with them.</param>
    internal void Add(uint graph, QuadKey[] added, bool isNew, QuadSnapshot snapshot)
    {
        State = State with { Snapshot = snapshot };
        if (isNew)
            AddChanges(graph, StoreState.NoPart, [], added);
        else
            ChangeGraph(graph, [], added);
    }

    private void ReplaceGraph(uint graph, QuadKey[] content)
    {
        // What was there already, as a whole, is durable.
        if (!ReplaceQuads(Quads(graph, TermId.None), content) && State.PartsOf(graph).IsEmpty)
            return;
        State = State.WithoutParts(graph);
        AddRows(graph, StoreState.NoPart, LogRowKind.Graph, content);
    }

    private void ReplacePart(uint graph, uint part, QuadKey[] content)
    {
        var before = State.Part(graph, part).Subjects;
        var subjects = content.Select(triple => triple.A).Distinct().ToArray();
        foreach (var subject in subjects.Except(before))
            TakeOver(graph, part, subject);
        if (!ReplaceQuads([.. before.SelectMany(subject => Quads(graph, subject))], content))
            return;
        State = State.With(graph, part, new PartState(subjects, 0));
        AddRows(graph, part, LogRowKind.Part, content);
    }

    // A part owns its subjects: what was said of one elsewhere in the graph goes, there and in the log.
    private void TakeOver(uint graph, uint part, uint subject)
    {
        var quads = Quads(graph, subject);
        if (quads.Length == 0)
            return;
        var owner = State.OwnerOf(graph, subject);
        if (owner == part)
            return;
        ReplaceQuads(quads, []);
        var former = State.Part(graph, owner);
        if (owner == StoreState.NoPart)
        {
            AddChanges(graph, owner, quads, []);
            State = State.With(graph, owner, former with { Changed = former.Changed + quads.Length });
            return;
        }

        uint[] subjects = [.. former.Subjects.Where(other => other != subject)];
        State = State.With(graph, owner, new PartState(subjects, 0));
        AddRows(graph, owner, LogRowKind.Part, [.. subjects.SelectMany(other => Quads(graph, other))]);
    }

    private void ChangeGraph(uint graph, QuadKey[] removed, QuadKey[] added)
    {
        var owners = Owners(graph);
        if (owners.Count == 0)
        {
            ChangePart(graph, StoreState.NoPart, removed, added, owners);
            return;
        }

        var removedOf = removed.ToLookup(triple => owners.GetValueOrDefault(triple.A));
        var addedOf = added.ToLookup(triple => owners.GetValueOrDefault(triple.A));
        foreach (var part in removedOf.Concat(addedOf).Select(group => group.Key).Distinct().Order())
            ChangePart(graph, part, [.. removedOf[part]], [.. addedOf[part]], owners);
    }

    private void ChangePart(uint graph, uint part, QuadKey[] removed, QuadKey[] added, Dictionary<uint, uint> owners)
    {
        var former = State.Part(graph, part);
        var changed = former.Changed + removed.Length + added.Length;
        if (changed > MinFolded && changed > CountOf(graph, part))
            Fold(graph, part, owners);
        else
        {
            AddChanges(graph, part, removed, added);
            State = State.With(graph, part, former with { Changed = changed });
        }
    }

    // Writes a part as a whole once its changes are more than itself: so the log grows with what changes, and shrinks again.
    private void Fold(uint graph, uint part, Dictionary<uint, uint> owners)
    {
        var content = part != StoreState.NoPart
            ? [.. State.Part(graph, part).Subjects.SelectMany(subject => Quads(graph, subject))]
            : Quads(graph, TermId.None).Where(triple => owners.GetValueOrDefault(triple.A) == StoreState.NoPart).ToArray();
        AddRows(graph, part, LogRowKind.Part, content);
        State = State.With(graph, part, State.Part(graph, part) with { Changed = 0 });
    }

    private long CountOf(uint graph, uint part)
    {
        var gspo = Snapshot.HolderOf(graph)[QuadOrder.Gspo];
        return part == StoreState.NoPart
            ? gspo.CountOf(new QuadKey(graph), 1)
            : State.Part(graph, part).Subjects.Sum(subject => gspo.CountOf(new QuadKey(graph, subject), 2));
    }

    // The part of each subject that belongs to one.
    private Dictionary<uint, uint> Owners(uint graph)
    {
        var owners = new Dictionary<uint, uint>();
        foreach (var (part, state) in State.PartsOf(graph))
        {
            foreach (var subject in state.Subjects)
                owners[subject] = part;
        }

        return owners;
    }

    private void AddRows(uint graph, uint part, LogRowKind kind, QuadKey[] content)
    {
        var first = content.AsSpan(0, Math.Min(content.Length, RowContent.MaxTriples));
        _rows.Add(new LogRow(graph, part, kind, first.IsEmpty ? default : RowContent.Encode(graph, part, [], first)));
        AddChanges(graph, part, [], content.AsSpan(first.Length));
    }

    private void AddChanges(uint graph, uint part, ReadOnlySpan<QuadKey> removed, ReadOnlySpan<QuadKey> added)
    {
        for (; !removed.IsEmpty; removed = removed[Math.Min(removed.Length, RowContent.MaxTriples)..])
            AddRow(graph, part, removed[..Math.Min(removed.Length, RowContent.MaxTriples)], []);
        for (; !added.IsEmpty; added = added[Math.Min(added.Length, RowContent.MaxTriples)..])
            AddRow(graph, part, [], added[..Math.Min(added.Length, RowContent.MaxTriples)]);
    }

    private void AddRow(uint graph, uint part, ReadOnlySpan<QuadKey> removed, ReadOnlySpan<QuadKey> added) =>
        _rows.Add(new LogRow(graph, part, LogRowKind.Change, RowContent.Encode(graph, part, removed, added)));

    // What stays is not touched: a page that is read again is mostly the same. Whether anything changed.
    private bool ReplaceQuads(QuadKey[] before, QuadKey[] after)
    {
        var removed = new List<QuadIds>();
        var added = new List<QuadIds>();
        var (atBefore, atAfter) = (0, 0);
        while (atBefore < before.Length || atAfter < after.Length)
        {
            var order = atBefore == before.Length ? 1 : atAfter == after.Length ? -1 : before[atBefore].CompareTo(after[atAfter]);
            if (order < 0)
                removed.Add(QuadIds.Of(before[atBefore++], QuadOrder.Spog));
            else if (order > 0)
                added.Add(QuadIds.Of(after[atAfter++], QuadOrder.Spog));
            else
                (atBefore, atAfter) = (atBefore + 1, atAfter + 1);
        }

        State = State with { Snapshot = Snapshot.With([.. removed], [.. added]) };
        return removed.Count + added.Count > 0;
    }

    // The quads of a graph, or of one subject in it, as subject, predicate, object and graph.
    private QuadKey[] Quads(uint graph, uint subject)
    {
        var gspo = Snapshot.HolderOf(graph)[QuadOrder.Gspo];
        var prefix = new QuadKey(graph, subject);
        var length = subject == TermId.None ? 1 : 2;
        var quads = new QuadKey[gspo.CountOf(prefix, length)];
        var cursor = gspo.Open(prefix, length);
        for (var i = 0; cursor.MoveNext(); i++)
            quads[i] = QuadIds.Of(cursor.Current, QuadOrder.Gspo).KeyIn(QuadOrder.Spog);
        return quads;
    }

    private QuadKey[] Intern(Graph content, uint graph)
    {
        var terms = Snapshot.Terms;
        var keys = new QuadKey[content.Count];
        var i = 0;
        foreach (var (subject, predicate, @object) in content)
            keys[i++] = new QuadKey(terms.Add(subject), terms.Add(predicate), terms.Add(@object), graph);
        Array.Sort(keys);
        return keys;
    }

    private static QuadKey[] Sorted(IEnumerable<QuadIds> quads)
    {
        var keys = quads.Select(quad => quad.KeyIn(QuadOrder.Spog)).ToArray();
        Array.Sort(keys);
        return keys;
    }
}
