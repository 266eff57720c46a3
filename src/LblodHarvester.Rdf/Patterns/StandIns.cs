namespace LblodHarvester.Rdf;

/// <summary>
/// The engine of .NET matches UTF-16 code units, of which a character beyond U+FFFF takes two. All such characters that no class of a pattern tells apart
/// have one stand-in here, a code unit among the surrogates: a class of characters is then one of code units, and texts with such characters are translated
/// before they are matched.
/// </summary>
internal sealed class StandIns
{
    /// <summary>Among the surrogates, and never a stand-in.</summary>
    internal const char Reserved = '\uDFFF';

    /// <summary>How many kinds of characters beyond U+FFFF there can be.</summary>
    internal const int MostKinds = Reserved - FirstSurrogate;

    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';
    private const char Replacement = '\uFFFD';

    // Where runs of characters of one kind start, in order, and the kind of each run.
    private readonly int[] starts;
    private readonly int[] kinds;

    private StandIns(int[] starts, int[] kinds)
    {
        this.starts = starts;
        this.kinds = kinds;
    }

    /// <summary>The stand-ins for a pattern with these classes; null when they tell too many kinds apart.</summary>
    internal static StandIns? For(IReadOnlySet<CodePointSet> sets)
    {
        var beyondBmp = sets.Where(set => !set.IsEmpty && set.Ranges[^1].Last > CodePointSet.LastOfBmp).ToList();
        int[] starts = [.. beyondBmp.SelectMany(Borders).Append(CodePointSet.LastOfBmp + 1).Distinct().Order()];
        var kinds = new int[starts.Length];
        foreach (var set in beyondBmp)
        {
            var split = new Dictionary<(int Kind, bool IsIn), int>();
            for (var i = 0; i < starts.Length; i++)
            {
                var key = (kinds[i], set.Contains(starts[i]));
                if (!split.TryGetValue(key, out kinds[i]))
                    split.Add(key, kinds[i] = split.Count);
            }

            if (split.Count > MostKinds)
                return null;
        }

        return new StandIns(starts, kinds);
    }

    /// <summary>The code units that stand for the characters of a class: those up to U+FFFF as they are, others by their stand-ins.</summary>
    internal IEnumerable<CodePointRange> CodeUnits(CodePointSet set)
    {
        var upToBmp = set.Ranges.ToArray().Where(range => range.First <= CodePointSet.LastOfBmp)
            .Select(range => range with { Last = Math.Min(range.Last, CodePointSet.LastOfBmp) });
        var standIns = Enumerable.Range(0, starts.Length).Where(i => set.Contains(starts[i])).Select(i => FirstSurrogate + kinds[i]).Distinct();
        return upToBmp.Concat(standIns.Select(unit => new CodePointRange(unit, unit)));
    }

    /// <summary>The text with stand-ins for what is beyond U+FFFF, and U+FFFD for surrogates that are no pair.</summary>
    internal string Translate(string text)
    {
        var from = text.AsSpan().IndexOfAnyInRange(FirstSurrogate, LastSurrogate);
        return from < 0 ? text : Translate(text, from);
    }

    private string Translate(string text, int from)
    {
        var units = new char[text.Length];
        text.AsSpan(0, from).CopyTo(units);
        var length = from;
        for (var i = from; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                units[length++] = text[i];
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                units[length++] = StandIn(char.ConvertToUtf32(text[i], text[++i]));
            else
                units[length++] = Replacement;
        }

        return new string(units, 0, length);
    }

    private char StandIn(int codePoint)
    {
        var run = Array.BinarySearch(starts, codePoint);
        return (char)(FirstSurrogate + kinds[run >= 0 ? run : ~run - 1]);
    }

    private static IEnumerable<int> Borders(CodePointSet set) => set.Ranges.ToArray()
        .SelectMany(range => new[] { range.First, range.Last + 1 })
        .Where(border => border is > CodePointSet.LastOfBmp and <= CodePointSet.LastOfAll);
}
