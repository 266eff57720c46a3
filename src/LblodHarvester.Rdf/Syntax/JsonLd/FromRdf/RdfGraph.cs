namespace LblodHarvester.Rdf;

/// <summary>The nodes of a graph that is serialised.</summary>
internal sealed class RdfGraph
{
    private readonly OrderedDictionary<Resource, RdfNode> _nodes = [];
    private readonly HashSet<Resource> _removed = [];

    /// <summary>The nodes that are left, in the order in which they were first named.</summary>
    internal IEnumerable<RdfNode> Nodes => _nodes.Values.Where(node => !_removed.Contains(node.Resource));

    /// <summary>The subjects of rdf:direction, which may stand for compound literals.</summary>
    internal HashSet<BlankNode> CompoundLiterals { get; } = [];

    /// <summary>The node of a resource; made when it is not there.</summary>
    internal RdfNode NodeOf(Resource resource)
    {
        if (!_nodes.TryGetValue(resource, out var node))
            _nodes.Add(resource, node = new RdfNode(resource));
        return node;
    }

    internal RdfNode? Find(Resource resource) => _nodes.GetValueOrDefault(resource);

    internal void Remove(Resource resource) => _removed.Add(resource);
}
