namespace LblodHarvester.Rdf;

/// <summary>The algorithm that deserialises JSON-LD to RDF (JSON-LD 1.1 API, section 8.1.2). Numbers are those of its steps.</summary>
internal sealed class JsonLdToRdf(BlankNodeIssuer issuer, RdfDirection direction)
{
    private readonly ObjectToRdf _objects = new(issuer, direction);
    private readonly List<Quad> _quads = [];

    internal IReadOnlyList<Quad> Convert(NodeMap map)
    {
        // 1
        foreach (var (name, nodes) in map.Graphs)
        {
            // 1.1
            var graph = name == NodeMap.DefaultGraph ? null : ObjectToRdf.ResourceOf(name);
            if (graph is null && name != NodeMap.DefaultGraph)
                continue;

            // 1.3
            foreach (var node in nodes)
            {
                // 1.3.1
                if (ObjectToRdf.ResourceOf(node.Id) is { } subject)
                    AddNode(node, subject, graph);
            }
        }

        return _quads;
    }

    // 1.3.2
    private void AddNode(MapNode node, Resource subject, Resource? graph)
    {
        foreach (var (property, values) in node.Properties)
        {
            if (property == JsonLdKeyword.Type)
            {
                // 1.3.2.1
                foreach (var value in values)
                {
                    if (ObjectToRdf.ResourceOf(((JsonText)value).Value) is { } type)
                        _quads.Add(new Quad(subject, Vocab.Rdf.Type, type, graph));
                }
            }
            else if (ObjectToRdf.ResourceOf(property) is Iri predicate)
            {
                // 1.3.2.3 to 1.3.2.5; generalised RDF, with blank nodes for predicates, is not made.
                foreach (var value in values)
                    AddValue(subject, predicate, value, graph);
            }
        }
    }

    // 1.3.2.5
    private void AddValue(Resource subject, Iri predicate, Json value, Resource? graph)
    {
        // 1.3.2.5.1 and 1.3.2.5.2
        List<Triple> others = [];
        if (_objects.Convert((JsonMap)value, others) is { } term)
            _quads.Add(new Quad(subject, predicate, term, graph));

        // 1.3.2.5.3
        _quads.AddRange(others.Select(triple => new Quad(triple, graph)));
    }
}
