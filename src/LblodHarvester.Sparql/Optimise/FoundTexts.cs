using LblodHarvester.Sparql.Evaluate;
using LblodHarvester.Sparql.FullText;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>
/// Carries out the text queries of a query, each once, while it is planned: their words are known by then, and how many literals they find says best
/// where to begin.
/// </summary>
internal sealed class FoundTexts(QuadSnapshot snapshot, QueryBudget budget)
{
    private readonly Dictionary<string, TextMatches> _known = new(StringComparer.Ordinal);

    /// <summary>What a text query finds.</summary>
    /// <exception cref="QueryException">It is no text query.</exception>
    internal TextMatches Of(string query)
    {
        if (!_known.TryGetValue(query, out var matches))
            _known.Add(query, matches = new TextMatches(query, snapshot, budget));
        return matches;
    }
}
