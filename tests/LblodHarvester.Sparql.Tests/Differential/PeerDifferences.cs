using System.Text.RegularExpressions;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Queries that Oxigraph answers in another way, by the list of docs/sparql-differences.md.</summary>
internal static partial class PeerDifferences
{
    private static readonly (Regex Query, string Reason)[] Rules =
    [
        (Alternatives(), "paths with | give each solution once"),
        (GroupConcats(), "GROUP_CONCAT of what is no string"),
        (DistinctSolutions(), "COUNT(DISTINCT *) tells blank nodes of the pattern apart"),
        (Extremes(), "MIN and MAX of terms that < does not order"),
    ];

    /// <summary>Why a query may be answered in another way; null where it may not.</summary>
    internal static string? ReasonOf(string query) => Array.Find(Rules, rule => rule.Query.IsMatch(query)).Reason;

    [GeneratedRegex(@">\)?\|[(^<!]|[*+?)]\)\|")]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"GROUP_CONCAT\(")]
    private static partial Regex GroupConcats();

    [GeneratedRegex(@"COUNT\(DISTINCT \*\)")]
    private static partial Regex DistinctSolutions();

    [GeneratedRegex(@"(MIN|MAX)\(")]
    private static partial Regex Extremes();
}
