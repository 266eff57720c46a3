namespace LblodHarvester.Sparql.Store;

/// <summary>
/// The quads of one index: a B+ tree that never changes. A change makes the next tree, which shares with this one all nodes that it does
/// not touch.
/// </summary>
internal sealed class QuadTree
{
    /// <summary>How many keys a leaf has at most.</summary>
    internal const int MaxLeaf = 256;

    internal QuadTree(QuadOrder order) : this(order, Array.Empty<QuadKey>())
    {
    }

    internal QuadTree(QuadOrder order, object root)
    {
        Order = order;
        Root = root;
        Count = root is QuadBranch branch ? branch.Total : ((QuadKey[])root).Length;
    }

    /// <summary>The order of its keys.</summary>
    internal QuadOrder Order { get; }

    /// <summary>The number of quads.</summary>
    internal long Count { get; }

    /// <summary>A <see cref="QuadBranch"/>, or the keys of the only leaf.</summary>
    internal object Root { get; }

    /// <summary>How many quads begin with the first identifiers of a key: exact, in the time of two lookups.</summary>
    /// <param name="prefix">The identifiers.</param>
    /// <param name="length">How many of them are given: 0 to 4.</param>
    internal long CountOf(in QuadKey prefix, int length) => length == 0
        ? Count
        : Rank(prefix.Highest(length), includesKey: true) - Rank(prefix.Lowest(length), includesKey: false);

    /// <summary>
    /// About how many different identifiers follow the first ones of a key: exact up to some hundreds, estimated from a sample above.
    /// </summary>
    /// <param name="prefix">The identifiers.</param>
    /// <param name="length">How many of them are given: 0 to 3.</param>
    internal long DistinctOf(in QuadKey prefix, int length) => DistinctCount.Of(this, prefix, length);

    /// <summary>How many quads stand before a key.</summary>
    internal long CountBefore(in QuadKey key) => Rank(key, includesKey: false);

    /// <summary>The leaf that holds the quad with so many before it.</summary>
    internal ReadOnlySpan<QuadKey> LeafAt(long rank)
    {
        var node = Root;
        while (node is QuadBranch branch)
        {
            var child = 0;
            while (rank >= branch.Totals[child])
                rank -= branch.Totals[child++];
            node = branch.Children[child];
        }

        return (QuadKey[])node;
    }

    /// <summary>Whether the quad is there.</summary>
    internal bool Contains(in QuadKey key)
    {
        var node = Root;
        while (node is QuadBranch branch)
            node = branch.Children[branch.Find(key)];
        var keys = (QuadKey[])node;
        var at = QuadSearch.LowerBound(keys, 0, keys.Length, key);
        return at < keys.Length && keys[at] == key;
    }

    /// <summary>Puts a cursor before the first quad that begins with the first identifiers of a key.</summary>
    /// <param name="cursor">The cursor, of whatever it went over before.</param>
    /// <param name="prefix">The identifiers.</param>
    /// <param name="length">How many of them are given: 0 to 4.</param>
    internal void Open(QuadCursor cursor, in QuadKey prefix, int length) => cursor.Open(Root, prefix.Lowest(length), prefix.Highest(length));

    /// <summary>A new cursor before the first quad that begins with the first identifiers of a key.</summary>
    internal QuadCursor Open(in QuadKey prefix, int length)
    {
        var cursor = new QuadCursor();
        Open(cursor, prefix, length);
        return cursor;
    }

    /// <summary>The tree without some keys and with others; both sorted and without repetition. What is in both is there afterwards.</summary>
    internal QuadTree With(ReadOnlySpan<QuadKey> removed, ReadOnlySpan<QuadKey> added) =>
        removed.IsEmpty && added.IsEmpty ? this
        : Count == 0 ? QuadTreeBuilder.Build(Order, added)
        : new QuadTree(Order, QuadTreeEdit.Apply(Root, removed, added));

    // How many keys are before the given one, or before and at it.
    private long Rank(in QuadKey key, bool includesKey)
    {
        long rank = 0;
        var node = Root;
        while (node is QuadBranch branch)
        {
            var child = branch.Find(key);
            foreach (var total in branch.Totals.AsSpan(0, child))
                rank += total;
            node = branch.Children[child];
        }

        var keys = (QuadKey[])node;
        return rank + (includesKey ? QuadSearch.UpperBound(keys, 0, keys.Length, key) : QuadSearch.LowerBound(keys, 0, keys.Length, key));
    }
}
