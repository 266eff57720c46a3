using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>What the triples of a group in a <see cref="TripleIndex{TKey}"/> have in common: one or two of their terms.</summary>
internal interface ITripleKey
{
    /// <summary>The hash of the terms that a triple is grouped by.</summary>
    static abstract int HashOf(Triple triple);

    /// <summary>The hash of the terms of a group.</summary>
    static abstract int HashOf(Term first, Term? second);

    /// <summary>Whether the triple has the terms of the group.</summary>
    static abstract bool Has(Triple triple, Term first, Term? second);

    /// <summary>Whether two triples belong to one group.</summary>
    static abstract bool AreAlike(Triple one, Triple other);
}

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

/// <summary>Positions of triples, each with a link to the next; -1 ends the chain.</summary>
internal readonly record struct TripleChain(int[]? Next, int First, int Count);

/// <summary>Hashes for tables whose size is a power of two.</summary>
internal static class TripleHash
{
    /// <summary>2^32 divided by the golden ratio: multiplied by it, close hashes come to lie far apart.</summary>
    private const uint Golden = 2654435769;

    internal static int Combine(int first, int second) => (int)(BitOperations.RotateLeft((uint)first * Golden, 15) ^ (uint)second);

    internal static int Combine(int first, int second, int third) => Combine(Combine(first, second), third);

    /// <summary>The bucket of a hash among a number of buckets that is a power of two, at least 2.</summary>
    internal static int BucketOf(int hash, int buckets) => (int)(((uint)hash * Golden) >> (32 - BitOperations.Log2((uint)buckets)));
}
