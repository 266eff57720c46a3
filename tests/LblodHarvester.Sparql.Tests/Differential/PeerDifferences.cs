using System.Text.RegularExpressions;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>
/// What Oxigraph answers in another way, by the list of docs/sparql-differences.md. A rule is asked of a query whose answer differs, and whose answer by
/// the definitions is known.
/// </summary>
internal static partial class PeerDifferences
{
    private static readonly (Regex Query, string Reason)[] Rules =
    [
        (Alternatives(), "a path with | gives each solution once"),
        (GroupConcats(), "GROUP_CONCAT of what is no string is an error"),
        (DistinctSolutions(), "COUNT(DISTINCT *) tells blank nodes of the pattern apart"),
        (Extremes(), "MIN and MAX of terms that < does not order"),
        (Substrings(), "SUBSTR from before the first character is an error"),
        (WithoutKeys(), "aggregates of a pattern that it knows to be empty have no solution"),
        (CountedErrors(), "COUNT of a constant error has no value"),
        (UnknownTerms(), "a path of no steps does not lead from a term that no triple has to itself"),
        (Graphs(), "GRAPH with a variable and a pattern without quads holds without any graph"),
    ];

    /// <summary>Why a query may be answered in another way; null where it may not.</summary>
    internal static string? ReasonOf(RandomCase random)
    {
        var query = random.Query.ToString();
        var hasTimes = Times().IsMatch(query) || random.Quads.Any(quad => Times().IsMatch(quad.Object.ToString()!));
        return Array.Find(Rules, rule => rule.Query.IsMatch(query)).Reason
            ?? (hasTimes && Comparisons().IsMatch(query) ? "times with and without an offset are unequal, and not an error" : null);
    }

    [GeneratedRegex(@"[>)*+?]\|[<(^!]")]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"GROUP_CONCAT\(")]
    private static partial Regex GroupConcats();

    [GeneratedRegex(@"COUNT\(DISTINCT \*\)")]
    private static partial Regex DistinctSolutions();

    [GeneratedRegex(@"(MIN|MAX)\(")]
    private static partial Regex Extremes();

    [GeneratedRegex(@"SUBSTR\(.*, (0|-1)")]
    private static partial Regex Substrings();

    [GeneratedRegex(@"SELECT +\((?!.*GROUP BY)")]
    private static partial Regex WithoutKeys();

    [GeneratedRegex(@"COUNT\((DISTINCT )?[A-CE-Z<(]")]
    private static partial Regex CountedErrors();

    [GeneratedRegex(@"[*?] <http://e/nowhere>|<http://e/nowhere> [^.]*[*?]")]
    private static partial Regex UnknownTerms();

    [GeneratedRegex(@"GRAPH \?")]
    private static partial Regex Graphs();

    [GeneratedRegex("XMLSchema#date")]
    private static partial Regex Times();

    [GeneratedRegex(@" (=|!=|<|<=|>|>=|IN) ?")]
    private static partial Regex Comparisons();
}
