namespace LblodHarvester.Rdf;

/// <summary>Which blank node of one dataset is which of another, as far as what is said of them tells.</summary>
internal static class BlankNodeMatching
{
    /// <summary>How far around a node its surroundings are looked at. Farther tells more nodes apart, and more of them from themselves.</summary>
    private const int Rounds = 8;

    /// <summary>A name for each blank node of the second dataset: its counterpart in the first, or a node that the first does not have.</summary>
    internal static IReadOnlyDictionary<BlankNode, BlankNode> Between(IEnumerable<Quad> first, IEnumerable<Quad> second)
    {
        var numbers = new TermNumbers();
        var (one, two) = (new ColouredDataset(first, numbers), new ColouredDataset(second, numbers));
        var history = new Stack<(Dictionary<BlankNode, int> One, Dictionary<BlankNode, int> Two)>();
        for (var round = 0; round < Rounds; round++)
        {
            numbers.Repaint((one, one.Nodes), (two, two.Nodes));
            history.Push((one.Nodes.ToDictionary(node => node, one.ColourOf), two.Nodes.ToDictionary(node => node, two.ColourOf)));
        }

        var names = new Dictionary<BlankNode, BlankNode>();
        var unmatched = new HashSet<BlankNode>(one.Nodes);
        foreach (var colours in history)
            MatchSameColours(colours.One, colours.Two, unmatched, names);
        NameTheRest(one.Nodes, two.Nodes, names);
        return names;
    }

    private static void MatchSameColours(
        Dictionary<BlankNode, int> first, Dictionary<BlankNode, int> second, HashSet<BlankNode> unmatched, Dictionary<BlankNode, BlankNode> names)
    {
        var candidates = unmatched.GroupBy(node => first[node]).ToDictionary(group => group.Key, group => new Queue<BlankNode>(group));
        foreach (var (node, colour) in second)
        {
            if (names.ContainsKey(node) || !candidates.TryGetValue(colour, out var queue) || !queue.TryDequeue(out var match))
                continue;
            names.Add(node, match);
            unmatched.Remove(match);
        }
    }

    private static void NameTheRest(IEnumerable<BlankNode> first, IEnumerable<BlankNode> second, Dictionary<BlankNode, BlankNode> names)
    {
        var labels = new BlankNodeLabels();
        foreach (var node in first)
            labels.Labelled(node.Label);
        foreach (var node in second)
            names.TryAdd(node, labels.Fresh());
    }
}
