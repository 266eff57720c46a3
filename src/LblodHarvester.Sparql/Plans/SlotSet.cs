using System.Numerics;

namespace LblodHarvester.Sparql.Plans;

/// <summary>A set of slots. Immutable.</summary>
internal readonly struct SlotSet : IEquatable<SlotSet>
{
    private readonly ulong[]? _bits;

    private SlotSet(ulong[] bits) => _bits = bits;

    /// <summary>The set without any.</summary>
    internal static SlotSet Empty => default;

    /// <summary>Whether there is none.</summary>
    internal bool IsEmpty => Bits.IndexOfAnyExcept(0ul) < 0;

    private ReadOnlySpan<ulong> Bits => _bits;

    private ReadOnlySpan<ulong> Significant => Bits.TrimEnd(0ul);

    /// <summary>The set of one slot.</summary>
    internal static SlotSet Of(int slot)
    {
        var bits = new ulong[(slot >> 6) + 1];
        bits[slot >> 6] = 1ul << (slot & 63);
        return new SlotSet(bits);
    }

    /// <summary>The set of these slots.</summary>
    internal static SlotSet Of(IEnumerable<int> slots) => slots.Aggregate(Empty, (set, slot) => set.With(slot));

    public bool Equals(SlotSet other) => Significant.SequenceEqual(other.Significant);

    public override bool Equals(object? obj) => obj is SlotSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var bits in Significant)
            hash.Add(bits);
        return hash.ToHashCode();
    }

    internal bool Contains(int slot) => slot >> 6 < Bits.Length && (Bits[slot >> 6] >> (slot & 63) & 1) != 0;

    internal SlotSet With(int slot) => Contains(slot) ? this : Union(Of(slot));

    internal SlotSet Union(SlotSet other)
    {
        var (longer, shorter) = Bits.Length >= other.Bits.Length ? (this, other) : (other, this);
        if (shorter.Bits.IsEmpty)
            return longer;
        var bits = longer.Bits.ToArray();
        for (var i = 0; i < shorter.Bits.Length; i++)
            bits[i] |= shorter.Bits[i];
        return new SlotSet(bits);
    }

    internal SlotSet Intersect(SlotSet other)
    {
        var bits = new ulong[Math.Min(Bits.Length, other.Bits.Length)];
        for (var i = 0; i < bits.Length; i++)
            bits[i] = Bits[i] & other.Bits[i];
        return new SlotSet(bits);
    }

    internal SlotSet Except(SlotSet other)
    {
        var bits = Bits.ToArray();
        for (var i = 0; i < Math.Min(bits.Length, other.Bits.Length); i++)
            bits[i] &= ~other.Bits[i];
        return new SlotSet(bits);
    }

    internal bool Overlaps(SlotSet other)
    {
        for (var i = 0; i < Math.Min(Bits.Length, other.Bits.Length); i++)
        {
            if ((Bits[i] & other.Bits[i]) != 0)
                return true;
        }

        return false;
    }

    internal bool IsSubsetOf(SlotSet other) => Except(other).IsEmpty;

    /// <summary>The slots, from low to high.</summary>
    internal int[] ToArray()
    {
        var slots = new List<int>();
        for (var i = 0; i < Bits.Length; i++)
        {
            for (var bits = Bits[i]; bits != 0; bits &= bits - 1)
                slots.Add((i << 6) + BitOperations.TrailingZeroCount(bits));
        }

        return [.. slots];
    }
}
