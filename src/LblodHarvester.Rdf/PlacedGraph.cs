using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>A graph of what several files say, and where each of its triples was written first.</summary>
public sealed class PlacedGraph
{
    private readonly Dictionary<Triple, TriplePlace> _places = [];
    private readonly Dictionary<Term, TriplePlace> _nodes = [];
    private readonly HashSet<BlankNode> _blankNodes = [];
    private int _renamed;

    /// <summary>A graph whose places are not known, to which files can be added.</summary>
    /// <param name="graph">The triples, which are not copied; none when null.</param>
    public PlacedGraph(Graph? graph = null)
    {
        Graph = graph ?? new Graph();
        foreach (var (subject, _, @object) in Graph)
        {
            Note(subject);
            Note(@object);
        }
    }

    /// <summary>The triples of all files.</summary>
    public Graph Graph { get; }

    /// <summary>How many triples were read from a named graph: all graphs are taken as one.</summary>
    public long NamedTriples { get; private set; }

    /// <summary>Adds what a file says. A blank node whose label another file has used gets another, so that the two are kept apart.</summary>
    /// <param name="stream">Its bytes; the caller closes it.</param>
    /// <param name="syntax">Its syntax. RDF/XML and JSON-LD give no places.</param>
    /// <param name="sourceName">What places and errors call it.</param>
    /// <param name="options">How it is read, but for <see cref="RdfReaderOptions.OnQuad"/>; the defaults when null.</param>
    /// <exception cref="RdfSyntaxException">It does not follow its syntax. What was read before stays in the graph.</exception>
    /// <exception cref="JsonLdException">It is JSON, and not JSON-LD.</exception>
    public void Add(Stream stream, RdfSyntax syntax, string sourceName, RdfReaderOptions? options = null)
    {
        var places = new Queue<TriplePlace>();
        options = (options ?? new RdfReaderOptions()) with { OnQuad = (_, line, column) => places.Enqueue(new TriplePlace(sourceName, line, column)) };
        var names = new Dictionary<BlankNode, BlankNode>();
        foreach (var quad in RdfReader.ReadQuads(stream, syntax, sourceName, options))
        {
            if (quad.Graph is not null)
                NamedTriples++;
            Add(new Triple((Resource)Apart(quad.Subject), quad.Predicate, Apart(quad.Object)), places.TryDequeue(out var place) ? place : null);
        }

        Term Apart(Term term)
        {
            if (term is not BlankNode node)
                return term;
            if (!names.TryGetValue(node, out var name))
            {
                name = _blankNodes.Contains(node) ? Fresh() : node;
                names.Add(node, name);
                _blankNodes.Add(name);
            }

            return name;
        }
    }

    /// <summary>Where a triple was written; null when it is not in the graph, or nobody said where.</summary>
    public TriplePlace? PlaceOf(Triple triple) => _places.GetValueOrDefault(triple);

    /// <summary>Where a node was first written about, as subject if it is one anywhere, else as object; null when that is not known.</summary>
    public TriplePlace? PlaceOf(Term node) =>
        _nodes.TryGetValue(node, out var place) ? place
        : Graph.Match(@object: node).FirstOrDefault() is { } triple ? PlaceOf(triple) : null;

    private void Add(Triple triple, TriplePlace? place)
    {
        Graph.Add(triple);
        if (place is not null && _places.TryAdd(triple, place))
            _nodes.TryAdd(triple.Subject, place);
    }

    private void Note(Term term)
    {
        if (term is BlankNode node)
            _blankNodes.Add(node);
    }

    private BlankNode Fresh()
    {
        BlankNode node;
        do
        {
            node = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"r{_renamed++}"));
        }
        while (_blankNodes.Contains(node));
        return node;
    }
}
