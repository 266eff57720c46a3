using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Tests.Differential.Naive;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Compares answers as far as the standard says what is to be answered.</summary>
/// <param name="write">Writes a term, the same for terms that are not told apart; null is no value.</param>
/// <param name="isOrderCompared">Whether solutions that are sorted are to come in the order that was expected.</param>
internal sealed class AnswerComparison(Func<Term?, string> write, bool isOrderCompared)
{
    /// <summary>What differs, in words; null where nothing does.</summary>
    internal string? Difference(NaiveAnswer expected, QueryResult actual)
    {
        switch (actual)
        {
            case BooleanResult boolean:
                return boolean.Value == expected.IsTrue ? null : $"expected {expected.IsTrue}, got {boolean.Value}";
            case TriplesResult result:
                var triples = Written(result.Triples);
                return GraphIsomorphism.AreIsomorphic(Written(expected.Triples!), triples)
                    ? null
                    : $"expected triples\n{Lines(Written(expected.Triples!))}\ngot\n{Lines(triples)}";
            case SolutionsResult solutions:
                return SolutionsDifference(expected, solutions);
            default:
                return $"got a {actual.GetType().Name}";
        }
    }

    /// <summary>What differs between two answers of which neither is sliced or reduced, in words; null where nothing does.</summary>
    internal string? Difference(QueryResult expected, QueryResult actual) => (expected, actual) switch
    {
        (BooleanResult one, BooleanResult other) => one.Value == other.Value ? null : $"expected {one.Value}, got {other.Value}",
        (TriplesResult one, TriplesResult other) => GraphIsomorphism.AreIsomorphic(Written(one.Triples), Written(other.Triples))
            ? null
            : $"expected triples\n{Lines(Written(one.Triples))}\ngot\n{Lines(Written(other.Triples))}",
        (SolutionsResult one, SolutionsResult other) => Difference([.. one.Solutions.Select(Row)], [.. other.Solutions.Select(Row)]),
        _ => $"expected a {expected.GetType().Name}, got a {actual.GetType().Name}",
    };

    private static string? Difference(List<string> expected, List<string> actual) => expected.Count == actual.Count && IsWithin(actual, expected)
        ? null
        : $"expected\n{Lines(expected)}\ngot\n{Lines(actual)}";

    // Blank nodes stay: isomorphism sees to them.
    private List<Triple> Written(IEnumerable<Triple> triples) => [.. triples
        .Select(triple => triple.Object is Literal literal ? triple with { Object = new Literal(write(literal)) } : triple).Distinct()];

    private string? SolutionsDifference(NaiveAnswer expected, SolutionsResult actual)
    {
        var columns = expected.Columns.Select(column => column.Name).ToList();
        if (!columns.SequenceEqual(actual.Variables))
            return $"expected columns {string.Join(' ', columns)}, got {string.Join(' ', actual.Variables)}";
        var all = expected.Solutions!.Rows.ConvertAll(row => Row(expected.Columns.Select(column => row[column])));
        var got = actual.Solutions.Select(Row).ToList();
        var from = (int)Math.Min(expected.Offset, all.Count);
        var to = (int)Math.Min(expected.Offset + (expected.Limit ?? int.MaxValue), all.Count);
        var places = isOrderCompared ? expected.Solutions.Places : null;
        var isSame = expected.IsReduced
            ? IsReduced(all, got, isWhole: to - from == all.Count)
            : got.Count == to - from && IsInPlace(all, places ?? [.. new int[all.Count]], got, from);
        return isSame ? null : $"expected{(places is null ? "" : " in order")} {from} to {to} of\n{Lines(all)}\ngot\n{Lines(got)}";
    }

    private static bool IsReduced(List<string> all, List<string> got, bool isWhole) =>
        IsWithin(got, all) && (!isWhole || got.ToHashSet().SetEquals(all));

    // Those that share a place may come in any order.
    private static bool IsInPlace(List<string> all, List<int> places, List<string> got, int from)
    {
        for (int start = 0, end; start < all.Count; start = end)
        {
            end = start + 1;
            while (end < all.Count && places[end] == places[start])
                end++;
            var (first, last) = (Math.Max(start - from, 0), Math.Min(end - from, got.Count));
            if (first < last && !IsWithin(got[first..last], all[start..end]))
                return false;
        }

        return true;
    }

    private static bool IsWithin(IEnumerable<string> some, IEnumerable<string> all)
    {
        var counts = all.CountBy(row => row).ToDictionary();
        return some.CountBy(row => row).All(row => row.Value <= counts.GetValueOrDefault(row.Key));
    }

    private string Row(IEnumerable<Term?> terms) => string.Join('\t', terms.Select(write));

    private static string Lines<T>(IReadOnlyCollection<T> rows) => rows.Count == 0
        ? "  nothing"
        : string.Join('\n', rows.Take(40).Select(row => $"  {row}").Order(StringComparer.Ordinal));
}
