namespace LblodHarvester.Rdf;

/// <summary>
/// One of two datasets that are compared, by its blank nodes: what ground terms alone say of each, and the quads that link several of them. The terms of both datasets
/// share their numbers.
/// </summary>
internal sealed class IncidenceSide
{
    // What stands for a term in a row: 0 for no graph, 1 to 3 for a blank node, by its first place in the quad; ground terms come after.
    private const int FirstGround = 4;

    private readonly Dictionary<BlankNode, int> _nodes = [];
    private readonly TermNumbers _numbers;

    internal IncidenceSide(IEnumerable<Quad> quads, TermNumbers numbers)
    {
        _numbers = numbers;
        foreach (var quad in quads.Distinct())
            Add(quad);
    }

    /// <summary>The quads without any blank node.</summary>
    internal HashSet<Quad> Ground { get; } = [];

    /// <summary>For each blank node the quads in which it is the only one.</summary>
    internal List<List<Row>> Nodes { get; } = [];

    /// <summary>The quads that have several blank nodes.</summary>
    internal List<Row> Links { get; } = [];

    /// <summary>Which blank node stands in which of <see cref="Links"/>, and in which places: 1 for subject, 2 for object, 4 for graph, added up.</summary>
    internal List<(int Node, int Link, int Role)> Ends { get; } = [];

    private void Add(Quad quad)
    {
        var (subject, predicate, @object, graph) = quad;
        Span<int> ends = [NodeOf(subject), NodeOf(@object), graph is null ? -1 : NodeOf(graph)];
        Span<int> distinct = [-1, -1, -1];
        Span<int> codes = [0, 0, 0];
        var count = 0;
        for (var place = 0; place < ends.Length; place++)
        {
            if (ends[place] < 0)
                continue;
            var known = distinct[..count].IndexOf(ends[place]);
            if (known < 0)
                distinct[known = count++] = ends[place];
            codes[place] = known + 1;
        }

        if (count == 0)
        {
            Ground.Add(quad);
            return;
        }

        var row = new Row(Code(subject, codes[0]), Code(predicate, 0), Code(@object, codes[1]), graph is null ? 0 : Code(graph, codes[2]));
        if (count == 1)
        {
            Nodes[distinct[0]].Add(row);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            var (node, role) = (distinct[i], 0);
            for (var place = 0; place < ends.Length; place++)
                role |= ends[place] == node ? 1 << place : 0;
            Ends.Add((node, Links.Count, role));
        }

        Links.Add(row);
    }

    private int NodeOf(Term term)
    {
        if (term is not BlankNode node)
            return -1;
        if (!_nodes.TryGetValue(node, out var number))
        {
            _nodes.Add(node, number = _nodes.Count);
            Nodes.Add([]);
        }

        return number;
    }

    private int Code(Term term, int blank) => blank > 0 ? blank : FirstGround + _numbers.NumberOf(term);

    /// <summary>A quad with its terms as numbers.</summary>
    internal readonly record struct Row(int Subject, int Predicate, int Object, int Graph) : IComparable<Row>
    {
        public int CompareTo(Row other) =>
            (Subject, Predicate, Object, Graph).CompareTo((other.Subject, other.Predicate, other.Object, other.Graph));
    }
}
