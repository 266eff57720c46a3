namespace LblodHarvester.Rdf;

/// <summary>
/// Step 6.4 of the algorithm that serialises RDF as JSON-LD (JSON-LD 1.1 API, section 8.4.2): collections of a graph become lists. More
/// than there, a collection stays as it is where a list would lose something, contain itself, or nest lists deeper than a reader takes.
/// In 1.0, which has no lists of lists, a collection in a collection keeps its first node, whose rest becomes a list.
/// </summary>
internal sealed class RdfLists(JsonLdRun run, RdfGraph graph, RdfReferences references)
{
    /// <summary>How deep lists are nested in each other, two levels of JSON each.</summary>
    private const int MaxDepth = 100;

    private readonly Dictionary<BlankNode, List> _listOf = [];
    private readonly Dictionary<JsonMap, List> _listAt = [];

    internal void Convert()
    {
        // 6.2 to 6.4
        foreach (var usage in graph.Find(Vocab.Rdf.Nil)?.Usages ?? [])
            Convert(usage);
    }

    private void Convert(RdfUsage usage)
    {
        // 6.4.1 and 6.4.2
        List<Json> items = [];
        HashSet<BlankNode> nodes = [];
        var before = usage;

        // 6.4.3
        while (usage.Property == Vocab.Rdf.Rest && IsListNode(usage.Node, out var blank, out var next))
        {
            // 6.4.3.1 to 6.4.3.5
            items.Add(usage.Node.Only(Vocab.Rdf.First)!);
            nodes.Add(blank);
            (before, usage) = (usage, next);
        }

        // Step 4.3.4 of JSON-LD 1.0 API, section 7.4
        if (run.IsVersion10 && usage.Property == Vocab.Rdf.First)
        {
            if (nodes.Count == 0)
                return;
            usage = before;
            items.RemoveAt(items.Count - 1);
            nodes.Remove((BlankNode)usage.Node.Resource);
        }

        if (!MayNest(usage.Node, nodes, items, out var list))
            return;

        // 6.4.4 to 6.4.6
        usage.Value.Remove(JsonLdKeyword.Id);
        items.Reverse();
        usage.Value[JsonLdKeyword.List] = new JsonList(items);
        _listAt.Add(usage.Value, list);

        // 6.4.7
        foreach (var node in nodes)
        {
            _listOf.Add(node, list);
            graph.Remove(node);
        }
    }

    private bool IsListNode(RdfNode node, out BlankNode blank, out RdfUsage usage)
    {
        blank = (node.Resource as BlankNode)!;
        usage = blank is null ? null! : references.OnlyUsage(graph, blank)!;
        if (usage is null)
            return false;
        var others = node.Map.Contains(JsonLdKeyword.Type) ? 4 : 3;
        return node.Map.Count == others
            && node.Only(Vocab.Rdf.First) is not null
            && node.Only(Vocab.Rdf.Rest) is not null
            && (others == 3 || (node.Map.Find(JsonLdKeyword.Type) is JsonList { Items: [JsonText type] } && type.Value == Vocab.Rdf.List.Value));
    }

    // Goes up from the node that has the list through the lists that it is itself in.
    private bool MayNest(RdfNode owner, HashSet<BlankNode> nodes, List<Json> items, out List list)
    {
        list = new List(owner, 1 + items.Select(HeightOf).DefaultIfEmpty().Max());
        var depth = list.Height;
        var parent = owner;
        while (depth <= MaxDepth && !Contains(nodes, parent) && ListAround(parent) is { } outer)
        {
            depth++;
            parent = outer.Owner;
        }

        if (depth > MaxDepth || Contains(nodes, parent))
            return false;
        var height = list.Height;
        for (var outer = ListAround(owner); outer is not null; outer = ListAround(outer.Owner))
            outer.Height = Math.Max(outer.Height, ++height);
        return true;
    }

    private static bool Contains(HashSet<BlankNode> nodes, RdfNode node) => node.Resource is BlankNode blank && nodes.Contains(blank);

    private List? ListAround(RdfNode node) => node.Resource is BlankNode blank ? _listOf.GetValueOrDefault(blank) : null;

    private int HeightOf(Json item) => item is JsonMap map && _listAt.TryGetValue(map, out var list) ? list.Height : 0;

    /// <summary>A collection that became a list.</summary>
    private sealed class List(RdfNode owner, int height)
    {
        /// <summary>The node that has the list for a value.</summary>
        internal RdfNode Owner { get; } = owner;

        /// <summary>How many lists deep it is, itself counted.</summary>
        internal int Height { get; set; } = height;
    }
}
