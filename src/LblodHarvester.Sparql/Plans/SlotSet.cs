using System.Numerics;

namespace LblodHarvester.Sparql.Plans;

/// <summary>A set of slots. Immutable. Few queries have more than 64, and theirs are in a number; the others are in an array after it.</summary>
internal readonly struct SlotSet : IEquatable<SlotSet>
{
    private readonly ulong _first;
    private readonly ulong[]? _others;

    private SlotSet(ulong first, ulong[]? others) => (_first, _others) = (first, others);

    /// <summary>The set without any.</summary>
    internal static SlotSet Empty => default;

    /// <summary>Whether there is none.</summary>
    internal bool IsEmpty => _first == 0 && Others.IndexOfAnyExcept(0ul) < 0;

    private ReadOnlySpan<ulong> Others => _others;

    private ReadOnlySpan<ulong> Significant => Others.TrimEnd(0ul);

    /// <summary>The set of one slot.</summary>
    internal static SlotSet Of(int slot)
    {
        var (word, bit) = (slot >> 6, 1ul << (slot & 63));
        if (word == 0)
            return new SlotSet(bit, null);
        var others = new ulong[word];
        others[word - 1] = bit;
        return new SlotSet(0, others);
    }

    /// <summary>The set of these slots.</summary>
    internal static SlotSet Of(IEnumerable<int> slots) => slots.Aggregate(Empty, (set, slot) => set.With(slot));

    public bool Equals(SlotSet other) => _first == other._first && Significant.SequenceEqual(other.Significant);

    public override bool Equals(object? obj) => obj is SlotSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_first);
        foreach (var bits in Significant)
            hash.Add(bits);
        return hash.ToHashCode();
    }

    internal bool Contains(int slot) => (WordAt(slot >> 6) >> (slot & 63) & 1) != 0;

    internal SlotSet With(int slot) => Contains(slot) ? this : Union(Of(slot));

    internal SlotSet Union(SlotSet other)
    {
        var (longer, shorter) = Others.Length >= other.Others.Length ? (this, other) : (other, this);
        return new SlotSet(_first | other._first, shorter._others is null ? longer._others : Combine(longer, shorter, (one, bits) => one | bits));
    }

    internal SlotSet Intersect(SlotSet other) =>
        new(_first & other._first, _others is null || other._others is null ? null : Combine(this, other, (one, bits) => one & bits));

    internal SlotSet Except(SlotSet other) =>
        new(_first & ~other._first, _others is null || other._others is null ? _others : Combine(this, other, (one, bits) => one & ~bits));

    internal bool Overlaps(SlotSet other) => !Intersect(other).IsEmpty;

    internal bool IsSubsetOf(SlotSet other) => Except(other).IsEmpty;

    /// <summary>The slots, from low to high.</summary>
    internal int[] ToArray()
    {
        var slots = new List<int>();
        for (var word = 0; word <= Others.Length; word++)
        {
            for (var bits = WordAt(word); bits != 0; bits &= bits - 1)
                slots.Add((word << 6) + BitOperations.TrailingZeroCount(bits));
        }

        return [.. slots];
    }

    // As many words as the first has; the other is empty after its end.
    private static ulong[] Combine(SlotSet one, SlotSet other, Func<ulong, ulong, ulong> operation)
    {
        var words = new ulong[one.Others.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = operation(one.WordAt(i + 1), other.WordAt(i + 1));
        return words;
    }

    private ulong WordAt(int word) => word == 0 ? _first : word <= Others.Length ? Others[word - 1] : 0;
}
