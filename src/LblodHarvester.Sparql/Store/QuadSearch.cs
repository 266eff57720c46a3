namespace LblodHarvester.Sparql.Store;

/// <summary>Binary search in sorted keys.</summary>
internal static class QuadSearch
{
    /// <summary>The place of the first key that is not before the given one.</summary>
    internal static int LowerBound(ReadOnlySpan<QuadKey> keys, int from, int to, in QuadKey key)
    {
        while (from < to)
        {
            var middle = (int)(((uint)from + (uint)to) >> 1);
            if (keys[middle] < key)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }

    /// <summary>The place of the first key that is after the given one.</summary>
    internal static int UpperBound(ReadOnlySpan<QuadKey> keys, int from, int to, in QuadKey key)
    {
        while (from < to)
        {
            var middle = (int)(((uint)from + (uint)to) >> 1);
            if (keys[middle] <= key)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }

    /// <summary>As <see cref="LowerBound"/>, faster where the place is near the start.</summary>
    internal static int Gallop(ReadOnlySpan<QuadKey> keys, int from, int to, in QuadKey key)
    {
        var step = 1;
        var low = from;
        while (low + step - 1 < to && keys[low + step - 1] < key)
        {
            low += step;
            step <<= 1;
        }

        return LowerBound(keys, low, Math.Min(low + step, to), key);
    }
}
