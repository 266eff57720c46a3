namespace LblodHarvester.Rdf;

/// <summary>
/// The blank nodes of a dataset, each with a colour: nodes that differ in colour cannot stand for each other. Two datasets that are
/// compared share their colours and their <see cref="TermNumbers"/>.
/// </summary>
internal sealed class ColouredDataset
{
    private readonly Dictionary<BlankNode, List<Quad>> _occurrences = [];
    private readonly Dictionary<BlankNode, int> _colours = [];
    private readonly TermNumbers _numbers;

    internal ColouredDataset(IEnumerable<Quad> quads, TermNumbers numbers)
    {
        _numbers = numbers;
        foreach (var quad in quads.Distinct())
        {
            foreach (var node in BlankNodesOf(quad).Distinct())
            {
                if (!_occurrences.TryGetValue(node, out var list))
                    _occurrences.Add(node, list = []);
                list.Add(quad);
                _colours[node] = 0;
            }
        }
    }

    internal IReadOnlyCollection<BlankNode> Nodes => _occurrences.Keys;

    internal int ColourOf(BlankNode node) => _colours[node];

    internal void Paint(BlankNode node, int colour) => _colours[node] = colour;

    /// <summary>
    /// What can be said of a node in terms of colours: its own, and for each of its quads, in an order that depends on nothing else, the
    /// other terms, blank nodes by colour. The same for nodes that the colours cannot tell apart.
    /// </summary>
    internal int[] Signature(BlankNode node)
    {
        var rows = _occurrences[node].Select(quad =>
        {
            var (subject, predicate, @object, graph) = quad;
            return (Code(subject, node), Code(predicate, node), Code(@object, node), Code(graph, node));
        }).ToArray();
        Array.Sort(rows);
        var signature = new int[(rows.Length * 4) + 1];
        signature[0] = _colours[node];
        for (var i = 0; i < rows.Length; i++)
            (signature[(4 * i) + 1], signature[(4 * i) + 2], signature[(4 * i) + 3], signature[(4 * i) + 4]) = rows[i];
        return signature;
    }

    private static IEnumerable<BlankNode> BlankNodesOf(Quad quad) =>
        new Term?[] { quad.Subject, quad.Object, quad.Graph }.OfType<BlankNode>();

    private int Code(Term? term, BlankNode self) => term switch
    {
        null => 0,
        BlankNode node => node == self ? 1 : (2 * _colours[node]) + 2,
        _ => (2 * _numbers.NumberOf(term)) + 3,
    };
}
