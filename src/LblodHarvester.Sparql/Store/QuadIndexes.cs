namespace LblodHarvester.Sparql.Store;

/// <summary>The quads of some graphs in all orders. Immutable.</summary>
internal sealed class QuadIndexes
{
    // The order of the enumeration's members.
    private static readonly QuadOrder[] Orders = Enum.GetValues<QuadOrder>();

    private readonly QuadTree[] _trees;
    private readonly StatisticsCache _statistics;

    private QuadIndexes(QuadTree[] trees, int graphCount, StatisticsCache statistics)
    {
        _trees = trees;
        GraphCount = graphCount;
        _statistics = statistics;
    }

    /// <summary>The number of quads.</summary>
    internal long Count => _trees[0].Count;

    /// <summary>The number of graphs that have quads here.</summary>
    internal int GraphCount { get; }

    /// <summary>The quads in an order.</summary>
    internal QuadTree this[QuadOrder order] => _trees[(int)order];

    /// <summary>Indexes without quads.</summary>
    internal static QuadIndexes Empty() => new([.. Orders.Select(order => new QuadTree(order))], 0, new StatisticsCache());

    /// <summary>
    /// What is known of a predicate's quads: their number exactly; the distinct subjects and objects as they were counted or estimated when
    /// there were about as many.
    /// </summary>
    internal PredicateStatistics Of(uint predicate) => _statistics.Of(this, predicate);

    /// <summary>What is known of all quads here, as <see cref="Of"/> of one predicate's.</summary>
    internal PredicateStatistics OfAll() => _statistics.Of(this, TermId.None);

    /// <summary>Whether the quad is here.</summary>
    internal bool Contains(in QuadIds quad) => this[QuadOrder.Spog].Contains(quad.KeyIn(QuadOrder.Spog));

    /// <summary>The names of the graphs, in the order of their identifiers.</summary>
    internal IEnumerable<uint> Graphs()
    {
        var cursor = this[QuadOrder.Gspo].Open(default, 0);
        for (var more = cursor.MoveNext(); more;)
        {
            var graph = cursor.Current.A;
            yield return graph;
            more = cursor.SkipTo(new QuadKey(graph + 1));
        }
    }

    /// <summary>These quads without some and with others; what is in both is there afterwards.</summary>
    internal QuadIndexes With(ReadOnlySpan<QuadIds> removed, ReadOnlySpan<QuadIds> added)
    {
        if (removed.IsEmpty && added.IsEmpty)
            return this;
        if (added.Length >= QuadSort.MinCount)
            return With(removed, []).WithMany(QuadBulk.Keys(added), added.Length);
        var trees = new QuadTree[_trees.Length];
        var graphCount = GraphCount;
        foreach (var order in Orders)
        {
            var (removedKeys, addedKeys) = (SortedKeys(removed, order), SortedKeys(added, order));
            var tree = trees[(int)order] = this[order].With(removedKeys, addedKeys);
            if (order == QuadOrder.Gspo)
                graphCount += NewGraphs(tree, removedKeys, addedKeys);
        }

        return new QuadIndexes(trees, graphCount, _statistics);
    }

    /// <summary>These quads with many others, on two threads.</summary>
    /// <param name="keys">The others, in the order of terms of <see cref="QuadOrder.Spog"/>, unsorted; the array is used up.</param>
    /// <param name="count">How many there are.</param>
    internal QuadIndexes WithMany(QuadKey[] keys, int count)
    {
        if (count == 0)
            return this;
        var trees = new QuadBulk(_trees).Add(keys, count);
        return new QuadIndexes(trees, CountGraphs(trees[(int)QuadOrder.Gspo]), count > Count ? new StatisticsCache() : _statistics);
    }

    private static int CountGraphs(QuadTree gspo)
    {
        var count = 0;
        var cursor = gspo.Open(default, 0);
        for (var more = cursor.MoveNext(); more; more = cursor.SkipTo(new QuadKey(cursor.Current.A + 1)))
            count++;
        return count;
    }

    // How many graphs more there are after a change.
    private int NewGraphs(QuadTree changed, QuadKey[] removed, QuadKey[] added)
    {
        var before = this[QuadOrder.Gspo];
        var difference = 0;
        foreach (var graph in removed.Concat(added).Select(key => key.A).Distinct())
        {
            var had = before.CountOf(new QuadKey(graph), 1) > 0;
            var has = changed.CountOf(new QuadKey(graph), 1) > 0;
            difference += (has ? 1 : 0) - (had ? 1 : 0);
        }

        return difference;
    }

    private static QuadKey[] SortedKeys(ReadOnlySpan<QuadIds> quads, QuadOrder order)
    {
        var keys = new QuadKey[quads.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = quads[i].KeyIn(order);
        Array.Sort(keys);
        var count = QuadSort.RemoveRepetition(keys);
        return count == keys.Length ? keys : keys[..count];
    }
}
