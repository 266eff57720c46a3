namespace LblodHarvester.Rdf;

/// <summary>
/// Groups of triples by some of their terms: a hash table of groups, and in each group a chain of positions in the graph's array, in the
/// order in which the triples were added. Grows on the first lookup after triples were added, so that a graph pays for no index that it
/// is not asked for; several threads may look up at once.
/// </summary>
internal sealed class TripleIndex<TKey>
    where TKey : ITripleKey
{
    private const int Smallest = 16;

    private readonly Lock _growing = new();
    private Group[] _groups = [];
    private int[] _buckets = [];
    private int[] _next = [];
    private int _groupCount;
    private int _indexed;

    /// <summary>Finds the chain of a group.</summary>
    /// <param name="triples">The graph's triples.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="first">The group's term, or the first of two.</param>
    /// <param name="second">The second of two.</param>
    internal TripleChain Find(Triple[] triples, int count, Term first, Term? second)
    {
        CatchUp(triples, count);
        if (count == 0)
            return default;
        var hash = TKey.HashOf(first, second);
        for (var i = _buckets[BucketOf(hash)] - 1; i >= 0; i = _groups[i].Next)
        {
            ref readonly var group = ref _groups[i];
            if (group.Hash == hash && TKey.Has(triples[group.First], first, second))
                return new TripleChain(_next, group.First, group.Count);
        }

        return default;
    }

    /// <summary>The position of the first triple of each group, in the order of the positions.</summary>
    internal IEnumerable<int> Firsts(Triple[] triples, int count)
    {
        CatchUp(triples, count);
        for (var i = 0; i < _groupCount; i++)
            yield return _groups[i].First;
    }

    private void CatchUp(Triple[] triples, int count)
    {
        if (Volatile.Read(ref _indexed) == count)
            return;
        lock (_growing)
        {
            if (_indexed == count)
                return;
            if (_next.Length < count)
                Array.Resize(ref _next, triples.Length);
            for (var i = _indexed; i < count; i++)
                Add(triples, i);
            Volatile.Write(ref _indexed, count);
        }
    }

    private void Add(Triple[] triples, int position)
    {
        _next[position] = -1;
        var triple = triples[position];
        var hash = TKey.HashOf(triple);
        if (_groupCount == _groups.Length)
            Grow();
        ref var bucket = ref _buckets[BucketOf(hash)];
        for (var i = bucket - 1; i >= 0; i = _groups[i].Next)
        {
            ref var group = ref _groups[i];
            if (group.Hash != hash || !TKey.AreAlike(triples[group.First], triple))
                continue;
            _next[group.Last] = position;
            group.Last = position;
            group.Count++;
            return;
        }

        _groups[_groupCount] = new Group { Hash = hash, Next = bucket - 1, First = position, Last = position, Count = 1 };
        bucket = ++_groupCount;
    }

    private void Grow()
    {
        var capacity = Math.Max(Smallest, _groups.Length * 2);
        Array.Resize(ref _groups, capacity);
        _buckets = new int[capacity];
        for (var i = 0; i < _groupCount; i++)
        {
            ref var bucket = ref _buckets[BucketOf(_groups[i].Hash)];
            _groups[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private int BucketOf(int hash) => TripleHash.BucketOf(hash, _buckets.Length);

    // Next is the next group of the same bucket; buckets count from 1, so that 0 is an empty one.
    private struct Group
    {
        internal int Hash;
        internal int Next;
        internal int First;
        internal int Last;
        internal int Count;
    }
}
