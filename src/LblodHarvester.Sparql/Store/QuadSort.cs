using System.Runtime.CompilerServices;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Sorts many keys by their columns, from the last one to the first, and within a column by digits: each pass keeps the order of the one before,
/// so that an order that begins with another column is a pass or two away from one that is there. Each loop is entered a few times, and then is long:
/// what was compiled ahead for any processor would do all of it (<see cref="MethodImplOptions.AggressiveOptimization"/>).
/// </summary>
internal static class QuadSort
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    /// <summary>Fewer keys than this are sorted faster by comparing them.</summary>
    internal const int MinCount = 1 << 12;

    /// <summary>Sorts by all columns, and gives the number of distinct keys, which come first.</summary>
    /// <param name="keys">The keys; on return the array that holds them sorted.</param>
    /// <param name="scratch">An array as long, of which nothing is left.</param>
    /// <param name="count">How many keys there are.</param>
    internal static int SortDistinct(ref QuadKey[] keys, ref QuadKey[] scratch, int count)
    {
        if (count < MinCount)
            keys.AsSpan(0, count).Sort();
        else
        {
            for (var column = 3; column >= 0; column--)
                SortBy(column, ref keys, ref scratch, count);
        }

        return RemoveRepetition(keys.AsSpan(0, count));
    }

    /// <summary>Sorts by a column (0 to 3); keys that are equal in it keep their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void SortBy(int column, ref QuadKey[] keys, ref QuadKey[] scratch, int count)
    {
        var differences = 0u;
        var first = count > 0 ? Column(ref keys[0], column) : 0;
        for (var i = 1; i < count; i++)
            differences |= Column(ref keys[i], column) ^ first;
        Span<int> starts = stackalloc int[Digits];
        for (var shift = 0; shift < 32; shift += DigitBits)
        {
            if (((differences >> shift) & (Digits - 1)) == 0)
                continue;
            Scatter(keys.AsSpan(0, count), scratch, column, shift, starts);
            (keys, scratch) = (scratch, keys);
        }
    }

    /// <summary>Removes repeated keys from sorted ones, and gives the number of those that stay.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int RemoveRepetition(Span<QuadKey> sorted)
    {
        if (sorted.IsEmpty)
            return 0;
        var last = 0;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[last])
                sorted[++last] = sorted[i];
        }

        return last + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scatter(Span<QuadKey> keys, QuadKey[] destination, int column, int shift, Span<int> starts)
    {
        starts.Clear();
        foreach (ref var key in keys)
            starts[(int)((Column(ref key, column) >> shift) & (Digits - 1))]++;
        var start = 0;
        foreach (ref var entry in starts)
            (entry, start) = (start, start + entry);
        foreach (ref var key in keys)
            destination[starts[(int)((Column(ref key, column) >> shift) & (Digits - 1))]++] = key;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Column(ref QuadKey key, int column) => Unsafe.Add(ref Unsafe.As<QuadKey, uint>(ref key), column);
}
