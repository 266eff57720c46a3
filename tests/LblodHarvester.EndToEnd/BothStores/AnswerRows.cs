using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.EndToEnd.BothStores;

/// <summary>
/// The rows of an answer as a multiset, each a text by the names of its columns; their order is not compared. Literals that Virtuoso is known to change are in the form
/// that it gives them, whichever store they come from.
/// </summary>
internal sealed class AnswerRows
{
    private readonly Dictionary<string, int> _times;

    private AnswerRows(IEnumerable<string> rows) => _times = rows.CountBy(row => row).ToDictionary(StringComparer.Ordinal);

    /// <summary>How many rows there are.</summary>
    internal int Count => _times.Values.Sum();

    /// <summary>The rows of an answer in SPARQL's JSON.</summary>
    internal static AnswerRows Read(string json)
    {
        var answer = Parse(json);
        var columns = answer.Variables.Index().OrderBy(variable => variable.Item, StringComparer.Ordinal).ToList();
        return new AnswerRows(answer.Solutions.Select(row => string.Join('\t', columns.Select(column => $"{column.Item}={Text(row[column.Index])}"))));
    }

    /// <summary>The values of an answer in SPARQL's JSON that has one column.</summary>
    internal static IReadOnlyList<Term> Values(string json) => [.. Parse(json).Solutions.Select(row => row[0]).OfType<Term>()];

    /// <summary>The rows that are here more often than there, and the other way round; empty when the multisets are equal.</summary>
    internal IReadOnlyList<string> DifferenceWith(AnswerRows other) => [.. Beyond(other, "ours"), .. other.Beyond(this, "theirs")];

    private IEnumerable<string> Beyond(AnswerRows other, string whose) => _times
        .Where(row => row.Value > other._times.GetValueOrDefault(row.Key))
        .Select(row => $"{whose} {row.Value} times, not {other._times.GetValueOrDefault(row.Key)}: {Short(row.Key)}");

    private static SolutionsResult Parse(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var answer = (SolutionsResult)SparqlResults.Read(stream, SparqlResultsFormat.Json, "the answer");
        return new SolutionsResult(answer.Variables, [.. answer.Solutions]);
    }

    private static string Text(Term? term) => term switch
    {
        null => "",
        Literal { Language: { } language } literal => Literal.InLanguage(literal.Value, language.ToLowerInvariant()).ToString(),
        Literal literal => VirtuosoChanges.Apply(literal).ToString(),
        _ => term.ToString()!,
    };

    private static string Short(string row) => row.Length <= 300 ? row : $"{row.AsSpan(0, 300)}…";
}
