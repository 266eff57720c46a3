using System.Runtime.CompilerServices;

namespace LblodHarvester.Sparql.Store;

/// <summary>Adds many quads to all indexes: sorted once by everything, then for each other order by one column of an order that is there.</summary>
internal sealed class QuadBulk(QuadTree[] trees)
{
    private readonly QuadTree[] _results = new QuadTree[trees.Length];

    internal static QuadKey[] Keys(ReadOnlySpan<QuadIds> quads)
    {
        var keys = new QuadKey[quads.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = quads[i].KeyIn(QuadOrder.Spog);
        return keys;
    }

    /// <summary>The trees with the quads.</summary>
    /// <param name="keys">Subject, predicate, object and graph of each; the array is used up.</param>
    /// <param name="count">How many there are.</param>
    internal QuadTree[] Add(QuadKey[] keys, int count)
    {
        var scratch = GC.AllocateUninitializedArray<QuadKey>(count);
        count = QuadSort.SortDistinct(ref keys, ref scratch, count);
        var sorted = keys;
        Parallel.Invoke(
            () => AddByObject(sorted, scratch, count),
            () => AddBySubject(sorted, count));
        return _results;
    }

    // Object, subject, predicate, graph; from it predicate, object, subject, graph.
    private void AddByObject(QuadKey[] spog, QuadKey[] scratch, int count)
    {
        var keys = GC.AllocateUninitializedArray<QuadKey>(count);
        spog.AsSpan(0, count).CopyTo(keys);
        QuadSort.SortBy(2, ref keys, ref scratch, count);
        Merge(QuadOrder.Ospg, keys, scratch, count);
        QuadSort.SortBy(1, ref keys, ref scratch, count);
        Merge(QuadOrder.Posg, keys, scratch, count);
    }

    // Subject, predicate, object, graph; from it the orders that begin with the predicate and with the graph.
    private void AddBySubject(QuadKey[] spog, int count)
    {
        var keys = GC.AllocateUninitializedArray<QuadKey>(count);
        var scratch = GC.AllocateUninitializedArray<QuadKey>(count);
        _results[(int)QuadOrder.Spog] = trees[(int)QuadOrder.Spog].With([], spog.AsSpan(0, count));
        spog.AsSpan(0, count).CopyTo(keys);
        QuadSort.SortBy(1, ref keys, ref scratch, count);
        Merge(QuadOrder.Psog, keys, scratch, count);
        spog.AsSpan(0, count).CopyTo(keys);
        QuadSort.SortBy(3, ref keys, ref scratch, count);
        Merge(QuadOrder.Gspo, keys, scratch, count);
    }

    // The keys stay as they are. It is compiled as those of QuadSort are, for the same reason.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Merge(QuadOrder order, QuadKey[] keys, QuadKey[] scratch, int count)
    {
        for (var i = 0; i < count; i++)
            scratch[i] = QuadIds.Of(keys[i], QuadOrder.Spog).KeyIn(order);
        _results[(int)order] = trees[(int)order].With([], scratch.AsSpan(0, count));
    }
}
