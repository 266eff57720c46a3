namespace LblodHarvester.Rdf;

/// <summary>
/// What a dataset says of its blank nodes beside their own properties, so that a node loses its label only where nothing else needs it:
/// the map <c>referenced once</c> of JSON-LD 1.1 API, section 8.4.2, and with it the graphs that a node has a part in.
/// </summary>
internal sealed class RdfReferences
{
    private readonly Dictionary<BlankNode, RdfUsage?> _usages = [];
    private readonly Dictionary<BlankNode, RdfGraph?> _graphs = [];
    private readonly HashSet<BlankNode> _names = [];

    /// <summary>Notes that a node is the name of a graph.</summary>
    internal void AddName(Resource name)
    {
        if (name is BlankNode blank)
            _names.Add(blank);
    }

    /// <summary>Notes that a node is found in a graph.</summary>
    internal void AddGraph(Term term, RdfGraph graph)
    {
        if (term is BlankNode blank)
            _graphs[blank] = _graphs.TryGetValue(blank, out var known) && known != graph ? null : graph;
    }

    /// <summary>Notes that a node is an object; null for a usage that keeps its label.</summary>
    internal void AddUsage(BlankNode blank, RdfUsage? usage) => _usages[blank] = _usages.ContainsKey(blank) ? null : usage;

    /// <summary>Where a node is an object, when that is once, and the node is found in this graph only and names none; else null.</summary>
    internal RdfUsage? OnlyUsage(RdfGraph graph, BlankNode blank) =>
        _graphs.GetValueOrDefault(blank) == graph && !_names.Contains(blank) ? _usages.GetValueOrDefault(blank) : null;
}
