using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// The case variants of XPath and XQuery Functions and Operators 3.1, section 5.6.2, flag i: two characters are variants when fn:lower-case gives the
/// same text for both, or fn:upper-case does.
/// </summary>
internal static class CaseVariants
{
    // What the full case mappings of fn:upper-case make of these: I for 'ı', S for 'ſ', and the same two or three characters for each of the other
    // pairs. .NET has one character for one, and leaves out the first two.
    private static readonly (int Left, int Right)[] ByFullMapping =
    [
        ('i', 0x131), ('I', 0x131), ('s', 0x17F), ('S', 0x17F), (0x390, 0x1FD3), (0x3B0, 0x1FE3), (0xFB05, 0xFB06),
    ];

    private static readonly Lazy<SortedList<int, HashSet<int>>> Variants = new(ReadAll);

    /// <summary>The characters of a set and all their variants.</summary>
    internal static CodePointSet Close(CodePointSet set)
    {
        var variants = Variants.Value;
        var added = new List<CodePointRange>();
        foreach (var range in set.Ranges)
        {
            for (var i = FirstFrom(variants.Keys, range.First); i < variants.Count && variants.Keys[i] <= range.Last; i++)
                added.AddRange(variants.Values[i].Select(variant => new CodePointRange(variant, variant)));
        }

        return added.Count == 0 ? set : CodePointSet.Of([.. set.Ranges, .. added]);
    }

    private static int FirstFrom(IList<int> keys, int codePoint)
    {
        var (low, high) = (0, keys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] < codePoint)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static SortedList<int, HashSet<int>> ReadAll()
    {
        var (byLower, byUpper) = (new Dictionary<int, HashSet<int>>(), new Dictionary<int, HashSet<int>>());
        foreach (var range in CodePointSet.All.Ranges)
        {
            for (var c = range.First; c <= range.Last; c++)
            {
                var (lower, upper) = (Rune.ToLowerInvariant(new Rune(c)).Value, Rune.ToUpperInvariant(new Rune(c)).Value);
                if (lower != c)
                    Add(byLower, lower, lower, c);
                if (upper != c)
                    Add(byUpper, upper, upper, c);
            }
        }

        var variants = new Dictionary<int, HashSet<int>>();
        foreach (var same in byLower.Values.Concat(byUpper.Values).Concat(ByFullMapping.Select(pair => new HashSet<int> { pair.Left, pair.Right })))
        {
            foreach (var c in same)
                Add(variants, c, [.. same]);
        }

        return new SortedList<int, HashSet<int>>(variants);
    }

    private static void Add(Dictionary<int, HashSet<int>> sets, int key, params ReadOnlySpan<int> codePoints)
    {
        if (!sets.TryGetValue(key, out var set))
            sets.Add(key, set = []);
        foreach (var c in codePoints)
            set.Add(c);
    }
}
