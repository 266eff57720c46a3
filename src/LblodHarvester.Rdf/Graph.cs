using System.Collections;

namespace LblodHarvester.Rdf;

/// <summary>
/// A set of triples in memory. Triples keep the order in which they were first added. A lookup by any of the terms, by subject and
/// predicate, or by predicate and object goes over nothing but what it finds; one by subject and object goes over the triples of the one
/// that has fewer.
/// </summary>
/// <remarks>Several threads may read at once, as long as none writes.</remarks>
public sealed class Graph : IReadOnlyCollection<Triple>
{
    private readonly TripleIndex<SubjectKey> _bySubject = new();
    private readonly TripleIndex<PredicateKey> _byPredicate = new();
    private readonly TripleIndex<ObjectKey> _byObject = new();
    private readonly TripleIndex<SubjectPredicateKey> _bySubjectAndPredicate = new();
    private readonly TripleIndex<PredicateObjectKey> _byPredicateAndObject = new();
    private readonly TripleSet _set = new();

    /// <summary>An empty graph.</summary>
    public Graph()
    {
    }

    /// <summary>A graph of the given triples.</summary>
    public Graph(IEnumerable<Triple> triples)
    {
        if (triples.TryGetNonEnumeratedCount(out var count))
            _set.EnsureCapacity(count);
        foreach (var triple in triples)
            Add(triple);
    }

    /// <summary>The number of distinct triples.</summary>
    public int Count => _set.Count;

    /// <summary>The triples, in an array that may be longer than they are.</summary>
    internal Triple[] Triples => _set.Triples;

    /// <summary>Adds a triple; false when it was there.</summary>
    public bool Add(Triple triple) => _set.Add(triple);

    /// <summary>Adds a triple of the three terms; false when it was there.</summary>
    public bool Add(Resource subject, Iri predicate, Term @object) => Add(new Triple(subject, predicate, @object));

    /// <summary>
    /// Adds the triples of another graph and keeps the blank nodes of the two apart (RDF 1.1 Semantics, section 4.1): one of the other's
    /// whose label is in use here gets another. Two documents that each call a node <c>b0</c> do not mean the same one.
    /// </summary>
    public void Merge(Graph other)
    {
        var (own, others) = (BlankNodes(), other.BlankNodes());
        var labels = new BlankNodeLabels();
        foreach (var node in own.Concat(others))
            labels.Labelled(node.Label);
        var names = others.Where(own.Contains).ToDictionary(node => node, _ => labels.Fresh());
        foreach (var (subject, predicate, @object) in other.ToList())
            Add((Resource)Rename(subject), predicate, Rename(@object));

        Term Rename(Term term) => term is BlankNode node ? names.GetValueOrDefault(node, node) : term;
    }

    /// <summary>Whether the triple is in the graph.</summary>
    public bool Contains(Triple triple) => Contains(triple.Subject, triple.Predicate, triple.Object);

    /// <summary>Whether the triple of the three terms is in the graph.</summary>
    public bool Contains(Resource subject, Iri predicate, Term @object) => _set.Contains(subject, predicate, @object);

    /// <summary>The triples that match; null stands for any term.</summary>
    public TripleMatches Match(Resource? subject = null, Iri? predicate = null, Term? @object = null) => (subject, predicate, @object) switch
    {
        (null, null, null) => new(this, new TripleChain(null, 0, Count)),
        ({ } s, null, null) => new(this, _bySubject.Find(Triples, Count, s, null)),
        (null, { } p, null) => new(this, _byPredicate.Find(Triples, Count, p, null)),
        (null, null, { } o) => new(this, _byObject.Find(Triples, Count, o, null)),
        ({ } s, { } p, null) => new(this, _bySubjectAndPredicate.Find(Triples, Count, s, p)),
        (null, { } p, { } o) => new(this, _byPredicateAndObject.Find(Triples, Count, p, o)),
        ({ } s, null, { } o) => MatchEnds(s, o),
        ({ } s, { } p, { } o) => _set.Find(s, p, o) is >= 0 and var position ? new(this, new TripleChain(null, position, 1)) : new(this, default),
    };

    /// <summary>The objects of all triples with this subject and predicate.</summary>
    public ObjectMatches Objects(Resource subject, Iri predicate) => new(Match(subject, predicate));

    /// <summary>The subjects of all triples with this predicate and object.</summary>
    public SubjectMatches Subjects(Iri predicate, Term @object) => new(Match(null, predicate, @object));

    /// <summary>The distinct subjects, in the order in which they were first added.</summary>
    public IEnumerable<Resource> Subjects()
    {
        var count = Count;
        foreach (var position in _bySubject.Firsts(Triples, count))
        {
            yield return Count == count
                ? Triples[position].Subject
                : throw new InvalidOperationException("A triple was added to the graph while its subjects were gone over; take a copy of them first.");
        }
    }

    /// <summary>The triples one by one.</summary>
    public TripleMatches.Enumerator GetEnumerator() => Match().GetEnumerator();

    IEnumerator<Triple> IEnumerable<Triple>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TripleMatches MatchEnds(Resource subject, Term @object)
    {
        var from = _bySubject.Find(Triples, Count, subject, null);
        var to = _byObject.Find(Triples, Count, @object, null);
        return from.Count <= to.Count ? new(this, from, @object: @object) : new(this, to, subject: subject);
    }

    private HashSet<BlankNode> BlankNodes()
    {
        var nodes = new HashSet<BlankNode>();
        foreach (var triple in this)
        {
            if (triple.Subject is BlankNode subject)
                nodes.Add(subject);
            if (triple.Object is BlankNode @object)
                nodes.Add(@object);
        }

        return nodes;
    }
}
