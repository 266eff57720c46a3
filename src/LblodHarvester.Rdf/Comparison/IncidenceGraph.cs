using System.Runtime.InteropServices;

namespace LblodHarvester.Rdf;

/// <summary>
/// Two datasets as one graph whose isomorphisms are looked for: its vertices are the blank nodes and the quads that link several of them, its edges say which node stands
/// in which places of which quad. Vertices of different colours cannot stand for each other.
/// </summary>
internal sealed class IncidenceGraph
{
    /// <summary>Edges have roles from 1 up to this.</summary>
    internal const int MostRole = 7;

    private readonly int[] _starts;
    private readonly (int Vertex, int Role)[] _edges;

    private IncidenceGraph(int firstCount, int[] colours, List<(int From, int To, int Role)> edges)
    {
        FirstCount = firstCount;
        Colours = colours;
        _starts = new int[colours.Length + 1];
        foreach (var (from, to, _) in edges)
        {
            _starts[from + 1]++;
            _starts[to + 1]++;
        }

        for (var i = 0; i < colours.Length; i++)
            _starts[i + 1] += _starts[i];
        _edges = new (int, int)[2 * edges.Count];
        var next = _starts.ToArray();
        foreach (var (from, to, role) in edges)
        {
            _edges[next[from]++] = (to, role);
            _edges[next[to]++] = (from, role);
        }
    }

    /// <summary>How many vertices there are.</summary>
    internal int Count => Colours.Length;

    /// <summary>How many are of the first dataset; they come first.</summary>
    internal int FirstCount { get; }

    /// <summary>The colour of each vertex.</summary>
    internal int[] Colours { get; }

    /// <summary>The graph of two datasets whose ground quads are left out.</summary>
    internal static IncidenceGraph Of(IncidenceSide first, IncidenceSide second)
    {
        var colours = new List<int>();
        var edges = new List<(int, int, int)>();
        var (ofNodes, ofLinks) = (new Dictionary<int[], int>(SignatureComparer.Instance), new Dictionary<IncidenceSide.Row, int>());
        foreach (var side in new[] { first, second })
        {
            var (nodes, links) = (colours.Count, colours.Count + side.Nodes.Count);
            colours.AddRange(side.Nodes.Select(rows => 2 * Number(ofNodes, Signature(rows))));
            colours.AddRange(side.Links.Select(row => (2 * Number(ofLinks, row)) + 1));
            edges.AddRange(side.Ends.Select(end => (nodes + end.Node, links + end.Link, end.Role)));
        }

        return new IncidenceGraph(first.Nodes.Count + first.Links.Count, [.. colours], edges);
    }

    /// <summary>The edges of a vertex.</summary>
    internal ReadOnlySpan<(int Vertex, int Role)> EdgesOf(int vertex) => _edges.AsSpan(_starts[vertex].._starts[vertex + 1]);

    /// <summary>The part of the graph that those vertices are, with the edges between them.</summary>
    /// <param name="first">Vertices of the first dataset.</param>
    /// <param name="second">Vertices of the second.</param>
    /// <param name="colourOf">Their colours in the part.</param>
    internal IncidenceGraph Part(IReadOnlyList<int> first, IReadOnlyList<int> second, Func<int, int> colourOf)
    {
        var numbers = new Dictionary<int, int>(first.Count + second.Count);
        foreach (var vertex in first.Concat(second))
            numbers.Add(vertex, numbers.Count);
        var colours = new int[numbers.Count];
        var edges = new List<(int, int, int)>();
        foreach (var (vertex, number) in numbers)
        {
            colours[number] = colourOf(vertex);
            foreach (var (neighbour, role) in EdgesOf(vertex))
            {
                // Each edge is with both of its vertices.
                if (vertex < neighbour && numbers.TryGetValue(neighbour, out var other))
                    edges.Add((number, other, role));
            }
        }

        return new IncidenceGraph(first.Count, colours, edges);
    }

    private static int[] Signature(List<IncidenceSide.Row> rows)
    {
        rows.Sort();
        return MemoryMarshal.Cast<IncidenceSide.Row, int>(CollectionsMarshal.AsSpan(rows)).ToArray();
    }

    private static int Number<T>(Dictionary<T, int> numbers, T signature)
        where T : notnull
    {
        if (!numbers.TryGetValue(signature, out var number))
            numbers.Add(signature, number = numbers.Count);
        return number;
    }
}
