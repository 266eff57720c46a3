using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>
/// Takes the searches for text out of some triples: those whose property is <c>lh:matches</c>, and the lists that they have.
/// <code>
/// ?literal lh:matches "query"
/// (?literal ?score) lh:matches ("query" limit)
/// </code>
/// Of the lists either may be a term alone. A triple of another form stays what it is.
/// </summary>
internal sealed class TextSearches
{
    private readonly HashSet<TripleSyntax> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<PatternTerm, TripleSyntax> _bySubject;

    private TextSearches(IReadOnlyList<TripleSyntax> triples) => _bySubject = triples.ToLookup(triple => triple.Subject);

    /// <summary>The searches, and the triples that are left.</summary>
    internal static (IReadOnlyList<TextSearch> Searches, IReadOnlyList<TripleSyntax> Triples) TakeFrom(IReadOnlyList<TripleSyntax> triples)
    {
        if (!triples.Any(IsSearch))
            return ([], triples);
        var reader = new TextSearches(triples);
        var searches = triples.Where(IsSearch).Select(reader.Read).OfType<TextSearch>().ToList();
        return (searches, [.. triples.Where(triple => !reader._taken.Contains(triple))]);
    }

    private static bool IsSearch(TripleSyntax triple) => Is(triple, Vocab.Harvester.Matches);

    private static bool Is(TripleSyntax triple, Iri property) => triple.Predicate is ConstantTerm { Term: Iri predicate } && predicate == property;

    private TextSearch? Read(TripleSyntax triple)
    {
        var used = new List<TripleSyntax> { triple };
        if (Items(triple.Subject, used) is not { Count: 1 or 2 } found || Items(triple.Object, used) is not { Count: 1 or 2 } asked)
            return null;
        if (asked[0] is not ConstantTerm { Term: Literal query } || (query.Datatype != Vocab.Xsd.String && query.Language is null))
            return null;
        int? limit = null;
        if (asked.Count == 2)
        {
            if (asked[1] is not ConstantTerm { Term: Literal number }
                || !int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most == 0)
                return null;
            limit = most;
        }

        _taken.UnionWith(used);
        return new TextSearch(found[0], found.Count == 2 ? found[1] : null, query.Value, limit);
    }

    // The items of a list that is written in the query; what is no list is one item.
    private List<PatternTerm>? Items(PatternTerm term, List<TripleSyntax> used)
    {
        if (term is not VariableTerm { Variable.IsBlankNode: true } || !_bySubject[term].Any(triple => Is(triple, Vocab.Rdf.First)))
            return [term];
        var items = new List<PatternTerm>();
        for (var node = term; node is not ConstantTerm { Term: Iri end } || end != Vocab.Rdf.Nil;)
        {
            var first = _bySubject[node].Where(triple => Is(triple, Vocab.Rdf.First)).ToList();
            var rest = _bySubject[node].Where(triple => Is(triple, Vocab.Rdf.Rest)).ToList();
            if (first.Count != 1 || rest.Count != 1 || used.Contains(first[0]))
                return null;
            items.Add(first[0].Object);
            used.AddRange([first[0], rest[0]]);
            node = rest[0].Object;
        }

        return items;
    }
}
