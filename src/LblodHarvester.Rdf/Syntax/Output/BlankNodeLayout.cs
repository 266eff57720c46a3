using System.Diagnostics.CodeAnalysis;

namespace LblodHarvester.Rdf;

/// <summary>
/// Where Turtle, TriG and RDF/XML write each blank node: within another node or in a list at the one place that refers to it, or as a subject of its
/// own. A node that is referred to more than once, that two graphs share, or that names a graph, needs a label; of nodes that refer to
/// each other in a circle, one does.
/// </summary>
internal sealed class BlankNodeLayout
{
    /// <summary>How deep nodes and lists are written within each other; far under what <see cref="RdfReader.MaxDepth"/> reads back.</summary>
    private const int MaxDepth = 64;

    private readonly Dictionary<BlankNode, Node> _nodes = [];
    private readonly Func<Term, bool> _canBeItem;

    /// <summary>Finds the place of every blank node.</summary>
    /// <param name="quads">All that is written.</param>
    /// <param name="canBeItem">What the syntax can hold in a list.</param>
    internal BlankNodeLayout(IEnumerable<Quad> quads, Func<Term, bool> canBeItem)
    {
        _canBeItem = canBeItem;
        foreach (var quad in quads)
            Count(quad);
        foreach (var node in _nodes.Values)
            MarkListEndingIn(node);
        foreach (var node in _nodes.Values)
            SetDepth(node);
    }

    /// <summary>Whether the term is a blank node that is written where it is referred to.</summary>
    internal bool IsNested(Term term) => term is BlankNode node && _nodes[node].Depth > 0;

    /// <summary>Whether nothing refers to the node, so that it needs no label.</summary>
    internal bool IsUnreferenced(BlankNode node) => _nodes[node] is { References: 0, IsShared: false };

    /// <summary>Whether the term starts a list that can be written as one, and its items.</summary>
    internal bool TryGetList(Term term, [NotNullWhen(true)] out IReadOnlyList<Term>? items)
    {
        items = null;
        if (term != Vocab.Rdf.Nil && !(term is BlankNode node && _nodes[node] is { IsCell: true, Depth: > 0 }))
            return false;
        var list = new List<Term>();
        while (term is BlankNode cell)
        {
            list.Add(_nodes[cell].First!);
            term = _nodes[cell].Rest!;
        }

        items = list;
        return true;
    }

    private void Count(Quad quad)
    {
        var (subject, predicate, @object, graph) = quad;
        if (graph is BlankNode name)
            NodeOf(name, null).IsShared = true;
        if (subject is BlankNode from)
        {
            var node = NodeOf(from, graph);
            node.Triples++;
            if (predicate == Vocab.Rdf.First)
                node.First = @object;
            else if (predicate == Vocab.Rdf.Rest)
                node.Rest = @object;
        }

        if (@object is BlankNode to)
        {
            var node = NodeOf(to, graph);
            node.References++;
            node.Reference = quad.ToTriple();
        }
    }

    private Node NodeOf(BlankNode blank, Resource? graph)
    {
        if (!_nodes.TryGetValue(blank, out var node))
            _nodes.Add(blank, node = new Node(graph));
        else if (node.Graph != graph)
            node.IsShared = true;
        return node;
    }

    // A list can be written as one where each cell has an item and a rest, nothing else, and one reference, up to rdf:nil.
    private void MarkListEndingIn(Node last)
    {
        if (last.Rest != Vocab.Rdf.Nil)
            return;
        var node = last;
        while (node is { HasShapeOfCell: true, IsReferredToOnce: true } && _canBeItem(node.First!))
        {
            node.IsCell = true;
            if (node.Reference!.Predicate != Vocab.Rdf.Rest || node.Reference.Subject is not BlankNode)
                return;
            node = _nodes[(BlankNode)node.Reference!.Subject];
        }
    }

    // Walks up to the first node whose depth is known, and back: chains can be longer than the stack is deep.
    private void SetDepth(Node start)
    {
        var chain = new Stack<Node>();
        var node = start;
        while (node is { Depth: null, IsReferredToOnce: true, IsOnChain: false })
        {
            node.IsOnChain = true;
            chain.Push(node);
            node = node.Reference!.Subject is BlankNode parent ? _nodes[parent] : null;
        }

        if (node is { Depth: null, IsOnChain: true })
        {
            CutCircle(node, chain);
            SetDepth(start);
            return;
        }

        if (node is not null)
            node.Depth ??= 0;
        foreach (var child in chain)
        {
            child.Depth ??= DepthUnder(node, child);
            node = child;
        }
    }

    // Before a list and never within one: a list is written whole.
    private void CutCircle(Node node, Stack<Node> chain)
    {
        while (node.IsCell && node.Reference!.Predicate == Vocab.Rdf.Rest && _nodes[(BlankNode)node.Reference.Subject] is { IsCell: true } before)
            node = before;
        node.Depth = 0;
        foreach (var member in chain)
            member.IsOnChain = false;
    }

    private static int DepthUnder(Node? parent, Node child)
    {
        var depth = parent?.Depth ?? 0;
        var isSameList = child.IsCell && parent is { IsCell: true, Depth: > 0 } && child.Reference!.Predicate == Vocab.Rdf.Rest;
        if (!isSameList)
            depth++;
        return depth > MaxDepth ? 0 : depth;
    }

    private sealed class Node(Resource? graph)
    {
        internal Resource? Graph { get; } = graph;

        internal bool IsShared { get; set; }

        internal int References { get; set; }

        internal Triple? Reference { get; set; }

        internal int Triples { get; set; }

        internal Term? First { get; set; }

        internal Term? Rest { get; set; }

        internal bool IsCell { get; set; }

        internal bool IsOnChain { get; set; }

        /// <summary>How many nodes and lists are around the node; 0 for a subject of its own, null while unknown.</summary>
        internal int? Depth { get; set; }

        internal bool IsReferredToOnce => References == 1 && !IsShared;

        internal bool HasShapeOfCell => Triples == 2 && First is not null && Rest is not null;
    }
}
