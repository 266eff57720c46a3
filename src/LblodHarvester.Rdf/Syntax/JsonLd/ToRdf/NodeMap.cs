namespace LblodHarvester.Rdf;

/// <summary>The nodes of a document by graph and by identifier: what node map generation makes.</summary>
internal sealed class NodeMap
{
    private readonly OrderedDictionary<string, OrderedDictionary<string, MapNode>> _graphs = new(StringComparer.Ordinal)
    {
        [DefaultGraph] = new(StringComparer.Ordinal),
    };

    /// <summary>The name of the default graph.</summary>
    internal const string DefaultGraph = "@default";

    internal IEnumerable<(string Name, IEnumerable<MapNode> Nodes)> Graphs => _graphs.Select(graph => (graph.Key, graph.Value.Values.AsEnumerable()));

    /// <summary>The node of an identifier in a graph; both are made when they are not there.</summary>
    internal MapNode NodeOf(string graph, string id)
    {
        var nodes = GraphOf(graph);
        if (!nodes.TryGetValue(id, out var node))
            nodes.Add(id, node = new MapNode(id));
        return node;
    }

    /// <summary>Makes a graph, when it is not there.</summary>
    internal OrderedDictionary<string, MapNode> GraphOf(string graph)
    {
        if (!_graphs.TryGetValue(graph, out var nodes))
            _graphs.Add(graph, nodes = new OrderedDictionary<string, MapNode>(StringComparer.Ordinal));
        return nodes;
    }
}
