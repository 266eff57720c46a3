namespace LblodHarvester.Rdf;

/// <summary>Numbers for the terms and the colours of two datasets that are compared.</summary>
internal sealed class TermNumbers
{
    private readonly Dictionary<Term, int> _numbers = [];
    private int _colours;

    internal int NumberOf(Term term)
    {
        if (!_numbers.TryGetValue(term, out var number))
            _numbers.Add(term, number = _numbers.Count);
        return number;
    }

    /// <summary>Paints all given nodes of two datasets anew, all at once: the same colour for the same signature.</summary>
    internal void Repaint(
        (ColouredDataset Dataset, IReadOnlyCollection<BlankNode> Nodes) first,
        (ColouredDataset Dataset, IReadOnlyCollection<BlankNode> Nodes) second)
    {
        var colours = new Dictionary<int[], int>(SignatureComparer.Instance);
        var painted = new List<(ColouredDataset, BlankNode, int)>();
        foreach (var (dataset, nodes) in new[] { first, second })
        {
            foreach (var node in nodes)
            {
                var signature = dataset.Signature(node);
                if (!colours.TryGetValue(signature, out var colour))
                    colours.Add(signature, colour = ++_colours);
                painted.Add((dataset, node, colour));
            }
        }

        foreach (var (dataset, node, colour) in painted)
            dataset.Paint(node, colour);
    }
}
