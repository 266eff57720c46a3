using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>Distinct triples in one array, in the order in which they were added, with a hash table of their positions.</summary>
internal sealed class TripleSet
{
    private const int Smallest = 16;

    private Link[] _links = [];
    private int[] _buckets = [];

    /// <summary>The triples, in an array that may be longer than they are.</summary>
    internal Triple[] Triples { get; private set; } = [];

    internal int Count { get; private set; }

    /// <summary>Adds a triple; false when it was there.</summary>
    internal bool Add(Triple triple)
    {
        var (subject, predicate, @object) = triple;
        var hash = HashOf(subject, predicate, @object);
        if (Find(hash, subject, predicate, @object) >= 0)
            return false;
        if (Count == Triples.Length)
            EnsureCapacity(Math.Max(Smallest, Count * 2));
        Triples[Count] = triple;
        ref var bucket = ref _buckets[TripleHash.BucketOf(hash, _buckets.Length)];
        _links[Count] = new Link(hash, bucket - 1);
        bucket = ++Count;
        return true;
    }

    internal bool Contains(Resource subject, Iri predicate, Term @object) => Find(subject, predicate, @object) >= 0;

    /// <summary>The position of a triple, or -1.</summary>
    internal int Find(Resource subject, Iri predicate, Term @object) =>
        Find(HashOf(subject, predicate, @object), subject, predicate, @object);

    /// <summary>Makes room for a number of triples in all.</summary>
    internal void EnsureCapacity(int capacity)
    {
        if (capacity <= Triples.Length)
            return;
        var triples = Triples;
        Array.Resize(ref triples, capacity);
        Triples = triples;
        Array.Resize(ref _links, capacity);
        _buckets = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, capacity))];
        for (var i = 0; i < Count; i++)
        {
            ref var bucket = ref _buckets[TripleHash.BucketOf(_links[i].Hash, _buckets.Length)];
            _links[i] = _links[i] with { Next = bucket - 1 };
            bucket = i + 1;
        }
    }

    private static int HashOf(Resource subject, Iri predicate, Term @object) =>
        TripleHash.Combine(subject.GetHashCode(), predicate.GetHashCode(), @object.GetHashCode());

    private int Find(int hash, Resource subject, Iri predicate, Term @object)
    {
        if (Count == 0)
            return -1;
        for (var i = _buckets[TripleHash.BucketOf(hash, _buckets.Length)] - 1; i >= 0; i = _links[i].Next)
        {
            if (_links[i].Hash != hash)
                continue;
            var triple = Triples[i];
            if (triple.Subject.Equals(subject) && triple.Predicate.Equals(predicate) && triple.Object.Equals(@object))
                return i;
        }

        return -1;
    }

    // Next is the next triple of the same bucket; buckets count from 1, so that 0 is an empty one.
    private readonly record struct Link(int Hash, int Next);
}
