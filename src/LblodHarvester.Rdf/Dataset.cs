using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LblodHarvester.Rdf;

/// <summary>
/// A default graph and named graphs in memory (RDF 1.1 Concepts, section 4). As a collection it is its quads: those of the default graph, then
/// those of each named graph, in the order in which the graphs were first named.
/// </summary>
/// <remarks>Several threads may read at once, as long as none writes.</remarks>
public sealed class Dataset : IReadOnlyCollection<Quad>
{
    private readonly OrderedDictionary<Resource, Graph> _named = [];

    /// <summary>An empty dataset.</summary>
    public Dataset()
    {
    }

    /// <summary>A dataset of the given quads.</summary>
    public Dataset(IEnumerable<Quad> quads)
    {
        foreach (var quad in quads)
            Add(quad);
    }

    /// <summary>The graph without a name.</summary>
    public Graph DefaultGraph { get; } = [];

    /// <summary>The names of the named graphs, in the order in which they were first named.</summary>
    public IReadOnlyList<Resource> GraphNames => _named.Keys;

    /// <summary>The number of distinct quads.</summary>
    public int Count => DefaultGraph.Count + _named.Values.Sum(graph => graph.Count);

    /// <summary>Adds a quad; false when it was there.</summary>
    public bool Add(Quad quad) => Graph(quad.Graph).Add(quad.ToTriple());

    /// <summary>The graph of that name, made empty when there is none; the default graph for null. What is added to it is in the dataset.</summary>
    public Graph Graph(Resource? name)
    {
        if (name is null)
            return DefaultGraph;
        if (!_named.TryGetValue(name, out var graph))
            _named.Add(name, graph = []);
        return graph;
    }

    /// <summary>The named graph of that name, when there is one.</summary>
    public bool TryGetGraph(Resource name, [NotNullWhen(true)] out Graph? graph) => _named.TryGetValue(name, out graph);

    /// <summary>Whether the quad is in the dataset.</summary>
    public bool Contains(Quad quad) => quad.Graph is null
        ? DefaultGraph.Contains(quad.ToTriple())
        : TryGetGraph(quad.Graph, out var graph) && graph.Contains(quad.ToTriple());

    /// <summary>The quads of all graphs that match; null stands for any term. For one graph see <see cref="TryGetGraph"/>.</summary>
    public IEnumerable<Quad> Match(Resource? subject = null, Iri? predicate = null, Term? @object = null)
    {
        foreach (var triple in DefaultGraph.Match(subject, predicate, @object))
            yield return new Quad(triple, null);
        foreach (var (name, graph) in _named)
        {
            foreach (var triple in graph.Match(subject, predicate, @object))
                yield return new Quad(triple, name);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Quad> GetEnumerator() => Match().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
