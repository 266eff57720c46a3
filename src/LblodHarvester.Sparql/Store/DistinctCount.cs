namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Counts the distinct values of the identifier after a prefix: exactly where they are few, since a cursor skips over what is equal; from a
/// sample of leaves where they are many.
/// </summary>
internal static class DistinctCount
{
    private const int MaxSkips = 512;
    private const int Samples = 64;

    internal static long Of(QuadTree tree, in QuadKey prefix, int length)
    {
        var cursor = tree.Open(prefix, length);
        var found = 0L;
        for (var more = cursor.MoveNext(); more; more = cursor.SkipTo(After(cursor.Current, length)))
        {
            if (++found == MaxSkips)
                return Math.Max(found, Estimate(tree, prefix, length));
        }

        return found;
    }

    // The share of neighbours that differ.
    private static long Estimate(QuadTree tree, in QuadKey prefix, int length)
    {
        var first = tree.CountBefore(prefix.Lowest(length));
        var count = tree.CountOf(prefix, length);
        long pairs = 0, different = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            var keys = tree.LeafAt(first + (count * sample / Samples));
            for (var i = 1; i < keys.Length; i++)
            {
                if (keys[i - 1].Lowest(length) != prefix.Lowest(length) || keys[i].Lowest(length) != prefix.Lowest(length))
                    continue;
                pairs++;
                if (keys[i - 1].Lowest(length + 1) != keys[i].Lowest(length + 1))
                    different++;
            }
        }

        return pairs == 0 ? 1 : Math.Clamp((long)((double)count * different / pairs), 1, count);
    }

    private static QuadKey After(in QuadKey key, int length) => length switch
    {
        0 => new QuadKey(key.A + 1),
        1 => new QuadKey(key.A, key.B + 1),
        2 => new QuadKey(key.A, key.B, key.C + 1),
        _ => new QuadKey(key.A, key.B, key.C, key.D + 1),
    };
}
