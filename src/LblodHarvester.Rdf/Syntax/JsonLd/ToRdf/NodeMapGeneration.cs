namespace LblodHarvester.Rdf;

/// <summary>The node map generation algorithm (JSON-LD 1.1 API, section 7.2.2). Numbers are those of its steps.</summary>
internal sealed class NodeMapGeneration(JsonLdRun run, BlankNodeIssuer issuer)
{
    private readonly NodeMap _map = new();

    internal NodeMap Generate(JsonList expanded)
    {
        Add(expanded, NodeMap.DefaultGraph, default);
        return _map;
    }

    /// <summary>Where an element is found: the active subject, the active property and the list, if any.</summary>
    /// <param name="Subject">The node of which the element is a value.</param>
    /// <param name="Reverse">The reference to the node which is a value of the element.</param>
    /// <param name="Property">The property.</param>
    /// <param name="List">The list that the element is an item of.</param>
    private readonly record struct Place(MapNode? Subject, JsonMap? Reverse, string? Property, JsonList? List)
    {
        internal void Add(Json value)
        {
            if (List is not null)
                List.Items.Add(value);
            else if (Property is not null)
                Subject?.Add(Property, value);
        }
    }

    private void Add(Json element, string graph, Place place)
    {
        // 1
        if (element is JsonList list)
        {
            foreach (var item in list.Items)
                Add(item, graph, place);
            return;
        }

        // 2 and 3
        var map = (JsonMap)element;
        if (map.Contains(JsonLdKeyword.Value))
            place.Add(WithIssuedType(map)); // 4
        else if (map.TryGet(JsonLdKeyword.List, out var items))
            AddList(items, graph, place); // 5
        else
            AddNode(map, graph, place); // 6
    }

    // 3, for a value
    private JsonMap WithIssuedType(JsonMap map)
    {
        if (map.FindText(JsonLdKeyword.Type) is not { } type || !JsonLdKeyword.IsBlankNode(type))
            return map;
        var copy = map.Copy();
        copy[JsonLdKeyword.Type] = Issued(type);
        return copy;
    }

    // 5; the items are collected before the list is compared with others.
    private void AddList(Json items, string graph, Place place)
    {
        var result = new JsonList();
        Add(items, graph, place with { List = result });
        place.Add(new JsonMap(JsonLdKeyword.List, result));
    }

    // 6
    private void AddNode(JsonMap element, string graph, Place place)
    {
        // 6.1 and 6.2; what is neither an IRI nor a blank node identifier is left out when triples are made.
        var id = element.TryGet(JsonLdKeyword.Id, out var given) ? Issued((given as JsonText)?.Value ?? "") : issuer.Issue().ToString();

        // 6.3 and 6.4
        var node = _map.NodeOf(graph, id);
        var reference = new JsonMap(JsonLdKeyword.Id, id);
        if (place.Reverse is not null)
            node.Add(place.Property!, place.Reverse); // 6.5
        else
            place.Add(reference); // 6.6

        // 6.7
        foreach (var type in element.Find(JsonLdKeyword.Type)?.AsItems() ?? [])
            node.Add(JsonLdKeyword.Type, Issued(((JsonText)type).Value));

        // 6.8
        if (element.FindText(JsonLdKeyword.Index) is { } index)
            SetIndex(node, index);

        // 6.9
        if (element.Find(JsonLdKeyword.Reverse) is JsonMap reverse)
        {
            foreach (var (property, values) in reverse.Entries)
                Add(values, graph, new Place(null, reference, Issued(property), null));
        }

        // 6.10
        if (element.TryGet(JsonLdKeyword.Graph, out var named))
        {
            _map.GraphOf(id);
            Add(named, id, default);
        }

        // 6.11
        if (element.TryGet(JsonLdKeyword.Included, out var included))
            Add(included, graph, default);

        // 6.12
        foreach (var (property, values) in element.Entries)
        {
            if (!JsonLdKeyword.Is(property))
                Add(values, graph, new Place(node, null, Issued(property), null));
        }
    }

    private void SetIndex(MapNode node, string index)
    {
        if (node.Index is not null && node.Index != index)
            throw run.Error(JsonLdErrorCode.ConflictingIndexes, $"{node.Id} has the indexes '{node.Index}' and '{index}'");
        node.Index = index;
    }

    private string Issued(string identifier) => JsonLdKeyword.IsBlankNode(identifier) ? issuer.Issue(identifier).ToString() : identifier;
}
