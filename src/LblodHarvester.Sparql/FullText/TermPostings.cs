namespace LblodHarvester.Sparql.FullText;

/// <summary>The texts that have each term, in memory. For one thread at a time.</summary>
internal sealed class TermPostings
{
    private readonly Dictionary<string, Postings> _postings = new(StringComparer.Ordinal);

    /// <summary>Adds a text, whose number is higher than those before.</summary>
    internal void Add(uint number, IEnumerable<string> terms)
    {
        foreach (var term in terms)
        {
            if (!_postings.TryGetValue(term, out var postings))
                _postings.Add(term, postings = new Postings());
            postings.Add(number);
        }
    }

    /// <summary>The numbers that a lookup finds, ascending.</summary>
    internal uint[] Search(TextLookup lookup) => lookup switch
    {
        TextTerm { IsPrefix: true } term => Union(
            _postings.Where(entry => entry.Key.StartsWith(term.Text, StringComparison.Ordinal)).Select(entry => entry.Value.ToArray())),
        TextTerm term => _postings.TryGetValue(term.Text, out var postings) ? postings.ToArray() : [],
        TextAll all => Search(all),
        TextAny any => Union(any.Alternatives.Select(Search)),
        _ => throw new NotSupportedException($"{lookup.GetType().Name} is not known to the index."),
    };

    private uint[] Search(TextAll all)
    {
        var results = all.Required.Select(Search).OrderBy(numbers => numbers.Length).ToList();
        var found = results[0];
        foreach (var other in results.Skip(1))
            found = Merge(found, other, isKept: true);
        return all.Excluded.Aggregate(found, (left, excluded) => left.Length == 0 ? left : Merge(left, Search(excluded), isKept: false));
    }

    // What is in both, or in the first alone.
    private static uint[] Merge(uint[] left, uint[] right, bool isKept)
    {
        var kept = new List<uint>(left.Length);
        var at = 0;
        foreach (var number in left)
        {
            while (at < right.Length && right[at] < number)
                at++;
            if ((at < right.Length && right[at] == number) == isKept)
                kept.Add(number);
        }

        return [.. kept];
    }

    private static uint[] Union(IEnumerable<uint[]> results)
    {
        var lists = results.ToList();
        if (lists.Count == 1)
            return lists[0];
        uint[] all = [.. lists.SelectMany(numbers => numbers)];
        Array.Sort(all);
        return [.. all.Distinct()];
    }
}
