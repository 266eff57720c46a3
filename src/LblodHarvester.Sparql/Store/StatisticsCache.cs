using System.Collections.Concurrent;

namespace LblodHarvester.Sparql.Store;

/// <summary>Statistics of predicates, kept over the snapshots of a store as long as they are about right.</summary>
internal sealed class StatisticsCache
{
    private readonly ConcurrentDictionary<uint, PredicateStatistics> _known = new();

    /// <summary>What is known of a predicate's quads, or with <see cref="TermId.None"/> of all.</summary>
    internal PredicateStatistics Of(QuadIndexes indexes, uint predicate)
    {
        var prefix = new QuadKey(predicate);
        var length = predicate == TermId.None ? 0 : 1;
        var (subjects, objects) = length == 0 ? (QuadOrder.Spog, QuadOrder.Ospg) : (QuadOrder.Psog, QuadOrder.Posg);
        var count = indexes[subjects].CountOf(prefix, length);
        if (count == 0)
            return default;
        if (!_known.TryGetValue(predicate, out var known) || Math.Abs(count - known.Count) > known.Count / 4)
        {
            known = new PredicateStatistics(
                count, indexes[subjects].DistinctOf(prefix, length), indexes[objects].DistinctOf(prefix, length));
            _known[predicate] = known;
        }

        return new PredicateStatistics(count, Scale(known.DistinctSubjects, known.Count, count), Scale(known.DistinctObjects, known.Count, count));
    }

    private static long Scale(long distinct, long then, long now) =>
        now == then ? distinct : Math.Clamp((long)((double)distinct * now / then), 1, now);
}
