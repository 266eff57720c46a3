using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>The terms of one query: those of the store, and those that the query makes itself. Used by one thread.</summary>
internal sealed class QueryTerms
{
    private const int FewestRecentBits = 6;
    private const int MostRecentBits = 16;

    private readonly TermDictionary _dictionary;
    private readonly Dictionary<Term, uint> _identifiers = [];
    private readonly List<Term> _own = [];

    // Terms that were asked for of late, by a hash of their identifier; more of them once most of what is asked for is not among them.
    private (uint Id, Term? Term)[] _recent = new (uint, Term?)[1 << FewestRecentBits];
    private int _recentBits = FewestRecentBits;
    private int _misses;

    internal QueryTerms(TermDictionary dictionary) => _dictionary = dictionary;

    /// <summary>How many terms the query has made.</summary>
    internal int OwnCount => _own.Count;

    /// <summary>The identifier of a term: the store's, or one of the query's own.</summary>
    internal uint IdOf(Term term)
    {
        if (_dictionary.Find(term) is var known and not TermId.None)
            return known;
        if (!_identifiers.TryGetValue(term, out var own))
        {
            _identifiers.Add(term, own = TermId.MakeLocal(_own.Count));
            _own.Add(term);
        }

        return own;
    }

    /// <summary>The term of an identifier.</summary>
    internal Term TermOf(uint id)
    {
        if (TermId.IsLocal(id))
            return _own[TermId.LocalIndex(id)];
        ref var recent = ref _recent[PlaceOf(id)];
        return recent.Id == id && recent.Term is { } term ? term : Remember(id);
    }

    /// <summary>Whether an identifier is that of an IRI or a blank node, which can be a subject.</summary>
    internal bool IsResource(uint id) => TermId.IsLocal(id) ? _own[TermId.LocalIndex(id)] is Resource : !TermId.IsLiteral(id);

    /// <summary>Whether an identifier is that of an IRI, which can be a predicate or a graph's name.</summary>
    internal bool IsIri(uint id) => TermId.IsLocal(id) ? _own[TermId.LocalIndex(id)] is Iri : TermId.IsIri(id);

    private Term Remember(uint id)
    {
        if (++_misses > _recent.Length && _recentBits < MostRecentBits)
        {
            _recentBits++;
            _recent = new (uint, Term?)[1 << _recentBits];
            _misses = 0;
        }

        var term = _dictionary.Get(id);
        _recent[PlaceOf(id)] = (id, term);
        return term;
    }

    private uint PlaceOf(uint id) => (id * 2654435769u) >> (32 - _recentBits);
}
