using System.Collections;

namespace LblodHarvester.Rdf;

/// <summary>
/// A set of triples in memory, indexed by subject and by object. Triples keep the order in which they were first added.
/// Not safe for writing from several threads at once.
/// </summary>
public sealed class Graph : IReadOnlyCollection<Triple>
{
    private readonly OrderedDictionary<Triple, byte> _triples = [];
    private readonly Dictionary<Resource, List<Triple>> _bySubject = [];
    private readonly Dictionary<Term, List<Triple>> _byObject = [];
    private readonly Dictionary<Iri, List<Triple>> _byPredicate = [];

    /// <summary>An empty graph.</summary>
    public Graph()
    {
    }

    /// <summary>A graph of the given triples.</summary>
    public Graph(IEnumerable<Triple> triples)
    {
        foreach (var triple in triples)
            Add(triple);
    }

    /// <summary>The number of distinct triples.</summary>
    public int Count => _triples.Count;

    /// <summary>Adds a triple; false when it was there.</summary>
    public bool Add(Triple triple)
    {
        if (!_triples.TryAdd(triple, 0))
            return false;
        Index(_bySubject, triple.Subject, triple);
        Index(_byPredicate, triple.Predicate, triple);
        Index(_byObject, triple.Object, triple);
        return true;
    }

    /// <summary>Adds a triple of the three terms; false when it was there.</summary>
    public bool Add(Resource subject, Iri predicate, Term @object) => Add(new Triple(subject, predicate, @object));

    /// <summary>
    /// Adds the triples of another graph and keeps the blank nodes of the two apart (RDF 1.1 Semantics, section 4.1): one of the other's
    /// whose label is in use here gets another. Two documents that each call a node <c>b0</c> do not mean the same one.
    /// </summary>
    public void Merge(Graph other)
    {
        var labels = new BlankNodeLabels();
        foreach (var node in BlankNodes().Concat(other.BlankNodes()))
            labels.Labelled(node.Label);
        var names = new Dictionary<BlankNode, BlankNode>();
        foreach (var node in BlankNodes().Intersect(other.BlankNodes()).ToList())
            names.Add(node, labels.Fresh());
        foreach (var (subject, predicate, @object) in other._triples.Keys.ToList())
            Add((Resource)Rename(subject), predicate, Rename(@object));

        Term Rename(Term term) => term is BlankNode node ? names.GetValueOrDefault(node, node) : term;
    }

    /// <summary>Whether the triple is in the graph.</summary>
    public bool Contains(Triple triple) => _triples.ContainsKey(triple);

    /// <summary>The triples that match; null stands for any term.</summary>
    public IEnumerable<Triple> Match(Resource? subject = null, Iri? predicate = null, Term? @object = null)
    {
        if (subject is not null && predicate is not null && @object is not null)
        {
            var triple = new Triple(subject, predicate, @object);
            return Contains(triple) ? [triple] : [];
        }

        return Candidates(subject, predicate, @object).Where(triple =>
            (subject is null || triple.Subject.Equals(subject))
            && (predicate is null || triple.Predicate.Equals(predicate))
            && (@object is null || triple.Object.Equals(@object)));
    }

    /// <summary>The objects of all triples with this subject and predicate.</summary>
    public IEnumerable<Term> Objects(Resource subject, Iri predicate) => Match(subject, predicate).Select(triple => triple.Object);

    /// <summary>The subjects of all triples with this predicate and object.</summary>
    public IEnumerable<Resource> Subjects(Iri predicate, Term @object) =>
        Match(null, predicate, @object).Select(triple => triple.Subject);

    /// <summary>The distinct subjects, in the order in which they were first added.</summary>
    public IEnumerable<Resource> Subjects() => _bySubject.Keys;

    /// <inheritdoc/>
    public IEnumerator<Triple> GetEnumerator() => _triples.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<BlankNode> BlankNodes() => _bySubject.Keys.Concat<Term>(_byObject.Keys).OfType<BlankNode>();

    private static void Index<TKey>(Dictionary<TKey, List<Triple>> index, TKey key, Triple triple)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(triple);
    }

    private IReadOnlyCollection<Triple> Candidates(Resource? subject, Iri? predicate, Term? @object)
    {
        IReadOnlyCollection<Triple> smallest = _triples.Keys;
        if (subject is not null)
            smallest = Smaller(smallest, _bySubject.GetValueOrDefault(subject));
        if (predicate is not null)
            smallest = Smaller(smallest, _byPredicate.GetValueOrDefault(predicate));
        if (@object is not null)
            smallest = Smaller(smallest, _byObject.GetValueOrDefault(@object));
        return smallest;
    }

    private static IReadOnlyCollection<Triple> Smaller(IReadOnlyCollection<Triple> current, List<Triple>? candidate) =>
        candidate is null ? [] : candidate.Count < current.Count ? candidate : current;
}
