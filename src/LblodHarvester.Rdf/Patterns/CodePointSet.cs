namespace LblodHarvester.Rdf;

/// <summary>A set of characters: Unicode scalar values, as ranges that are in order, do not touch and leave out the surrogates.</summary>
internal sealed class CodePointSet : IEquatable<CodePointSet>
{
    internal const int LastOfBmp = 0xFFFF;
    internal const int LastOfAll = 0x10FFFF;

    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    private readonly CodePointRange[] ranges;
    private CodePointSet? complement;

    private CodePointSet(CodePointRange[] ranges) => this.ranges = ranges;

    internal static CodePointSet All { get; } = Of([new CodePointRange(0, LastOfAll)]);

    internal ReadOnlySpan<CodePointRange> Ranges => ranges;

    internal bool IsEmpty => ranges.Length == 0;

    /// <summary>The character of a set of one; else null.</summary>
    internal int? Single => ranges is [var range] && range.First == range.Last ? range.First : null;

    internal static CodePointSet Of(int codePoint) => new([new CodePointRange(codePoint, codePoint)]);

    /// <summary>The characters of ranges in any order, which may overlap and may run over the surrogates.</summary>
    internal static CodePointSet Of(IEnumerable<CodePointRange> ranges)
    {
        var characters = new List<CodePointRange>();
        foreach (var range in ranges)
            AddWithoutSurrogates(characters, range);
        return Merge([.. characters]);
    }

    internal static CodePointSet Union(params IReadOnlyList<CodePointSet> sets) =>
        sets is [var only] ? only : Merge([.. sets.SelectMany(set => set.ranges)]);

    internal CodePointSet Complement() => complement ??= FindComplement();

    // A \ B is what is neither in the complement of A nor in B.
    internal CodePointSet Except(CodePointSet other) => Union(Complement(), other).Complement();

    internal bool Contains(int codePoint)
    {
        var (low, high) = (0, ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < ranges[middle].First)
                high = middle - 1;
            else if (codePoint > ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    public bool Equals(CodePointSet? other) => other is not null && (ReferenceEquals(this, other) || ranges.AsSpan().SequenceEqual(other.ranges));

    public override bool Equals(object? obj) => Equals(obj as CodePointSet);

    public override int GetHashCode() => ranges.Length == 0 ? 0 : HashCode.Combine(ranges.Length, ranges[0], ranges[^1]);

    private static CodePointSet Merge(CodePointRange[] ranges)
    {
        Array.Sort(ranges, (left, right) => left.First.CompareTo(right.First));
        var count = 0;
        foreach (var range in ranges)
        {
            if (count > 0 && range.First <= ranges[count - 1].Last + 1)
                ranges[count - 1] = ranges[count - 1] with { Last = Math.Max(ranges[count - 1].Last, range.Last) };
            else
                ranges[count++] = range;
        }

        return new CodePointSet(ranges[..count]);
    }

    private CodePointSet FindComplement()
    {
        var gaps = new List<CodePointRange>(ranges.Length + 2);
        var next = 0;
        foreach (var range in ranges)
        {
            AddWithoutSurrogates(gaps, new CodePointRange(next, range.First - 1));
            next = range.Last + 1;
        }

        AddWithoutSurrogates(gaps, new CodePointRange(next, LastOfAll));
        return new CodePointSet([.. gaps]) { complement = this };
    }

    private static void AddWithoutSurrogates(List<CodePointRange> ranges, CodePointRange range)
    {
        var below = range with { Last = Math.Min(range.Last, FirstSurrogate - 1) };
        var above = range with { First = Math.Max(range.First, LastSurrogate + 1) };
        if (below.First <= below.Last)
            ranges.Add(below);
        if (above.First <= above.Last)
            ranges.Add(above);
    }
}
