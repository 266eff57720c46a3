using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>
/// Whether two answers are the same but for the labels of blank nodes. Solutions are compared as graphs: each different solution is a
/// node, with how often it is there or at which place.
/// </summary>
internal static class ResultComparison
{
    private const string Ns = "https://example.invalid/solution#";

    /// <summary>What differs; null when nothing does.</summary>
    internal static string? Difference(ExpectedResult expected, QueryResult actual, bool isLax)
    {
        switch (expected.Result, actual)
        {
            case (BooleanResult first, BooleanResult second):
                return first.Value == second.Value ? null : $"answered {second.Value}";
            case (TriplesResult first, TriplesResult second):
                var triples = second.Triples.ToList();
                return GraphIsomorphism.AreIsomorphic(first.Triples.ToList(), triples) ? null : $"answered\n{string.Join('\n', triples)}";
            case (SolutionsResult first, SolutionsResult second):
                return Difference(first, second, expected.IsOrdered, isLax);
            default:
                return $"answered {actual.GetType().Name}, not {expected.Result.GetType().Name}";
        }
    }

    /// <summary>What differs between two CSV texts, in which blank nodes may have other labels; null when nothing does.</summary>
    internal static string? CsvDifference(string expected, string actual) =>
        CsvLines(expected).SequenceEqual(CsvLines(actual)) ? null : $"written as\n{actual}";

    private static string? Difference(SolutionsResult expected, SolutionsResult actual, bool isOrdered, bool isLax)
    {
        var (wanted, given) = (ByValue(expected), ByValue(actual));
        if (!expected.Variables.ToHashSet().SetEquals(actual.Variables))
            return $"answered with the columns {string.Join(' ', actual.Variables)}, not {string.Join(' ', expected.Variables)}";
        var isCountRight = isLax ? given.Count <= wanted.Count : given.Count == wanted.Count;
        var isSame = isCountRight && GraphIsomorphism.AreIsomorphic(
            ToGraph(expected.Variables, wanted, isOrdered, isLax), ToGraph(actual.Variables, given, isOrdered, isLax));
        return isSame ? null : $"answered {given.Count} solutions\n{Text(actual.Variables, given)}\nexpected {wanted.Count}\n{Text(expected.Variables, wanted)}";
    }

    // The suites expect numbers in several forms, 2 here and 2.0 there, 1.05E3 and 1050: what they can mean is the value.
    private static List<IReadOnlyList<Term?>> ByValue(SolutionsResult result) =>
        [.. result.Solutions.Select(row => row.Select(ByValue).ToList())];

    private static Term? ByValue(Term? term) =>
        term is Literal literal && Datatype.TryParse(literal, out var value) && value is NumericValue
            ? Datatype.Canonicalise(literal)
            : term;

    private static List<Triple> ToGraph(IReadOnlyList<string> variables, List<IReadOnlyList<Term?>> rows, bool isOrdered, bool isLax)
    {
        var triples = new List<Triple>();
        var different = isOrdered
            ? rows.Select((row, index) => (Row: row, Mark: index))
            : rows.GroupBy(row => row, new RowEquality()).Select(rows => (Row: rows.Key, Mark: isLax ? 0 : rows.Count()));
        foreach (var (row, mark) in different)
        {
            var node = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"solution{triples.Count}"));
            triples.Add(new Triple(node, new Iri($"{Ns}mark"), new Literal(mark.ToString(CultureInfo.InvariantCulture))));
            for (var i = 0; i < variables.Count; i++)
            {
                if (row[i] is { } term)
                    triples.Add(new Triple(node, Iri.Unchecked($"{Ns}variable-{variables[i]}"), term is BlankNode blank ? new BlankNode($"term-{blank.Label}") : term));
            }
        }

        return triples;
    }

    private static string Text(IReadOnlyList<string> variables, List<IReadOnlyList<Term?>> rows) =>
        string.Join('\n', rows.Select(row => string.Join(' ', row.Select((term, i) => term is null ? "" : $"?{variables[i]}={term}"))));

    private static IEnumerable<string> CsvLines(string csv)
    {
        var lines = csv.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return lines[..1].Concat(lines[1..].Select(line => System.Text.RegularExpressions.Regex.Replace(line, "_:[^,]*", "_:")).Order(StringComparer.Ordinal));
    }

    private sealed class RowEquality : IEqualityComparer<IReadOnlyList<Term?>>
    {
        public bool Equals(IReadOnlyList<Term?>? first, IReadOnlyList<Term?>? second) => first!.SequenceEqual(second!);

        public int GetHashCode(IReadOnlyList<Term?> row) => row.Aggregate(0, HashCode.Combine);
    }
}
