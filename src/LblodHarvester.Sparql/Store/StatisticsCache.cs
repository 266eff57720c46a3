using System.Collections.Concurrent;

namespace LblodHarvester.Sparql.Store;

/// <summary>Statistics of predicates, kept over the snapshots of a store as long as they are about right.</summary>
internal sealed class StatisticsCache
{
    private readonly ConcurrentDictionary<uint, PredicateStatistics> _known = new();

    internal PredicateStatistics Of(QuadIndexes indexes, uint predicate)
    {
        var prefix = new QuadKey(predicate);
        var count = indexes[QuadOrder.Psog].CountOf(prefix, 1);
        if (count == 0)
            return default;
        if (!_known.TryGetValue(predicate, out var known) || Math.Abs(count - known.Count) > known.Count / 4)
        {
            known = new PredicateStatistics(
                count, indexes[QuadOrder.Psog].DistinctOf(prefix, 1), indexes[QuadOrder.Posg].DistinctOf(prefix, 1));
            _known[predicate] = known;
        }

        return new PredicateStatistics(count, Scale(known.DistinctSubjects, known.Count, count), Scale(known.DistinctObjects, known.Count, count));
    }

    private static long Scale(long distinct, long then, long now) =>
        now == then ? distinct : Math.Clamp((long)((double)distinct * now / then), 1, now);
}
