using System.Runtime.InteropServices;

namespace LblodHarvester.Rdf;

/// <summary>A set of characters: Unicode scalar values, as ranges that are in order, do not touch and leave out the surrogates.</summary>
internal sealed class CodePointSet
{
    internal const int LastOfBmp = 0xFFFF;

    internal const int LastOfAll = 0x10FFFF;

    private readonly CodePointRange[] ranges;

    private CodePointSet(CodePointRange[] ranges) => this.ranges = ranges;

    internal static CodePointSet Empty { get; } = new([]);

    internal static CodePointSet All { get; } = Of([new CodePointRange(0, LastOfAll)]);

    internal ReadOnlySpan<CodePointRange> Ranges => ranges;

    internal bool IsEmpty => ranges.Length == 0;

    /// <summary>The character of a set of one; else null.</summary>
    internal int? Single => ranges is [var range] && range.First == range.Last ? range.First : null;

    internal static CodePointSet Of(int codePoint) => new([new CodePointRange(codePoint, codePoint)]);

    /// <summary>The characters of ranges in any order, which may overlap and may run over the surrogates.</summary>
    internal static CodePointSet Of(IEnumerable<CodePointRange> ranges)
    {
        var sorted = ranges.SelectMany(WithoutSurrogates).ToList();
        sorted.Sort((left, right) => left.First.CompareTo(right.First));
        var merged = new List<CodePointRange>(sorted.Count);
        foreach (var range in CollectionsMarshal.AsSpan(sorted))
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
                merged[^1] = merged[^1] with { Last = Math.Max(merged[^1].Last, range.Last) };
            else
                merged.Add(range);
        }

        return new CodePointSet([.. merged]);
    }

    internal static CodePointSet Union(params IEnumerable<CodePointSet> sets) => Of(sets.SelectMany(set => set.ranges));

    internal CodePointSet Complement()
    {
        var gaps = new List<CodePointRange>(ranges.Length + 1);
        var next = 0;
        foreach (var range in ranges)
        {
            if (range.First > next)
                gaps.Add(new CodePointRange(next, range.First - 1));
            next = range.Last + 1;
        }

        if (next <= LastOfAll)
            gaps.Add(new CodePointRange(next, LastOfAll));
        return Of(gaps);
    }

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

    private static IEnumerable<CodePointRange> WithoutSurrogates(CodePointRange range)
    {
        if (range.First < 0xD800)
            yield return range with { Last = Math.Min(range.Last, 0xD7FF) };
        if (range.Last > 0xDFFF)
            yield return range with { First = Math.Max(range.First, 0xE000) };
    }
}
