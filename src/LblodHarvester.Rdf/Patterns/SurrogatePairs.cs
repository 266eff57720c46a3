namespace LblodHarvester.Rdf;

/// <summary>The characters beyond U+FFFF as pairs of UTF-16 code units.</summary>
internal static class SurrogatePairs
{
    private const int FirstLow = 0xDC00;
    private const int LastLow = 0xDFFF;

    /// <summary>The pairs of a set: runs of high surrogates that have the same low surrogates after them.</summary>
    internal static IEnumerable<(CodePointRange High, IReadOnlyList<CodePointRange> Low)> Of(CodePointSet set)
    {
        var lowOfHigh = new SortedDictionary<int, List<CodePointRange>>();
        foreach (var (start, last) in set.Ranges.ToArray().Where(range => range.Last > CodePointSet.LastOfBmp))
        {
            for (var first = Math.Max(start, CodePointSet.LastOfBmp + 1); first <= last;)
            {
                var end = Math.Min(last, first | 0x3FF);
                if (!lowOfHigh.TryGetValue(High(first), out var low))
                    lowOfHigh.Add(High(first), low = []);
                low.Add(new CodePointRange(Low(first), Low(end)));
                first = end + 1;
            }
        }

        return Merge(lowOfHigh);
    }

    private static IEnumerable<(CodePointRange High, IReadOnlyList<CodePointRange> Low)> Merge(SortedDictionary<int, List<CodePointRange>> lowOfHigh)
    {
        (CodePointRange High, IReadOnlyList<CodePointRange> Low)? run = null;
        foreach (var (high, low) in lowOfHigh)
        {
            if (run is { } current && current.High.Last + 1 == high && current.Low.SequenceEqual(low))
            {
                run = (current.High with { Last = high }, low);
                continue;
            }

            if (run is { } complete)
                yield return complete;
            run = (new CodePointRange(high, high), low);
        }

        if (run is { } final)
            yield return final;
    }

    private static int High(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int Low(int codePoint) => FirstLow + ((codePoint - 0x10000) & (LastLow - FirstLow));
}
