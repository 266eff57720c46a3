namespace LblodHarvester.Rdf;

/// <summary>The algorithm that serialises RDF as JSON-LD (JSON-LD 1.1 API, section 8.4.2). Numbers are those of its steps.</summary>
internal sealed class RdfToJsonLd(JsonLdRun run, JsonLdWriterOptions options)
{
    private readonly RdfToObject _objects = new(run, options.UseNativeTypes, options.Direction);
    private readonly RdfGraph _default = new();
    private readonly OrderedDictionary<Resource, RdfGraph> _named = [];

    private readonly RdfReferences _references = new();

    internal JsonList Convert(IEnumerable<Quad> quads)
    {
        // 1 to 5
        foreach (var quad in quads)
            Add(quad, quad.Graph is null ? _default : GraphOf(quad.Graph));

        // 6
        foreach (var graph in _named.Values.Prepend(_default))
        {
            foreach (var literal in graph.CompoundLiterals)
                ConvertCompoundLiteral(graph, literal);
            new RdfLists(run, graph, _references).Convert();
        }

        // 7 and 8
        var result = new JsonList();
        foreach (var node in _default.Nodes)
        {
            // 8.1
            if (_named.TryGetValue(node.Resource, out var graph))
                node.Map[JsonLdKeyword.Graph] = new JsonList(graph.Nodes.Select(member => member.Map).Where(SaysSomething));

            // 8.2
            if (SaysSomething(node.Map))
                result.Items.Add(node.Map);
        }

        // 9
        return result;
    }

    private static bool SaysSomething(JsonMap node) => !node.HasOnly(JsonLdKeyword.Id);

    // 5.2 to 5.4
    private RdfGraph GraphOf(Resource name)
    {
        if (!_named.TryGetValue(name, out var graph))
            _named.Add(name, graph = new RdfGraph());
        _default.NodeOf(name);
        _references.AddName(name);
        return graph;
    }

    // 5.7
    private void Add(Quad quad, RdfGraph graph)
    {
        // 5.7.1 to 5.7.3
        var node = graph.NodeOf(quad.Subject);
        if (options.Direction == RdfDirection.CompoundLiteral && quad is { Subject: BlankNode subject } && quad.Predicate == Vocab.Rdf.Direction)
            graph.CompoundLiterals.Add(subject);

        _references.AddGraph(quad.Subject, graph);
        _references.AddGraph(quad.Object, graph);

        // 5.7.4
        var target = quad.Object is Resource resource ? graph.NodeOf(resource) : null;

        // 5.7.5
        if (quad.Predicate == Vocab.Rdf.Type && !options.UseRdfType && quad.Object is Resource type)
        {
            node.Add(quad.Predicate, JsonLdKeyword.Type, RdfToObject.IdentifierOf(type));
            if (type is BlankNode typeNode)
                _references.AddUsage(typeNode, null);
            return;
        }

        // 5.7.6 to 5.7.8
        var value = _objects.Convert(quad.Object);
        if (!node.Add(quad.Predicate, quad.Predicate.Value, value))
            return;

        // 5.7.9 to 5.7.11
        var usage = new RdfUsage(node, quad.Predicate, value);
        if (quad.Object == Vocab.Rdf.Nil)
            target!.Usages.Add(usage);
        else if (quad.Object is BlankNode blank)
            _references.AddUsage(blank, usage);
    }

    // 6.1
    private void ConvertCompoundLiteral(RdfGraph graph, BlankNode literal)
    {
        // 6.1.1 to 6.1.5
        if (_references.OnlyUsage(graph, literal) is not { } usage || graph.Find(literal) is not { } node || !IsCompoundLiteral(node))
            return;
        graph.Remove(literal);

        // 6.1.6; the usage is the only reference there is.
        var reference = usage.Value;
        reference.Remove(JsonLdKeyword.Id);
        reference[JsonLdKeyword.Value] = TextOf(node, Vocab.Rdf.Value)!;
        if (TextOf(node, Vocab.Rdf.Language) is { } language)
        {
            reference[JsonLdKeyword.Language] = language is JsonText text && LanguageTag.IsWellFormed(text.Value)
                ? text
                : throw run.Error(JsonLdErrorCode.InvalidLanguageTaggedString, $"rdf:language of {literal} is no language tag");
        }

        reference[JsonLdKeyword.Direction] = TextOf(node, Vocab.Rdf.Direction) is JsonText { Value: "ltr" or "rtl" } direction
            ? direction
            : throw run.Error(JsonLdErrorCode.InvalidBaseDirection, $"rdf:direction of {literal} is neither ltr nor rtl");
    }

    // More than the specification asks: a node that says more would lose it.
    private static bool IsCompoundLiteral(RdfNode node) =>
        node.Only(Vocab.Rdf.Value) is JsonMap value && value.HasOnly(JsonLdKeyword.Value) && node.Map.Count == (node.Map.Contains(Vocab.Rdf.Language.Value) ? 4 : 3);

    private static Json? TextOf(RdfNode node, Iri property) => (node.Only(property) as JsonMap)?.Find(JsonLdKeyword.Value);
}
