using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>
/// The blank nodes of one document. A written label is kept, so that a reader finds it again; only one that was already given to a node
/// without label is replaced.
/// </summary>
internal sealed class BlankNodeLabels
{
    private readonly Dictionary<string, BlankNode> _written = new(StringComparer.Ordinal);
    private int _next;

    /// <summary>The node of a label in the document, the same each time.</summary>
    internal BlankNode Labelled(ReadOnlySpan<char> label)
    {
        var written = _written.GetAlternateLookup<ReadOnlySpan<char>>();
        if (written.TryGetValue(label, out var node))
            return node;
        var text = label.ToString();
        node = WasGiven(label) ? Fresh() : new BlankNode(text);
        _written.Add(text, node);
        return node;
    }

    /// <summary>A new node.</summary>
    internal BlankNode Fresh()
    {
        string label;
        do
        {
            label = $"b{_next++}";
        }
        while (_written.ContainsKey(label));
        return new BlankNode(label);
    }

    // A label that fresh nodes get, below the next one, that no node in the text had when it was passed.
    private bool WasGiven(ReadOnlySpan<char> label) =>
        label is ['b', '0', ..] ? label.Length == 2 && _next > 0
        : label is ['b', >= '1' and <= '9', ..]
            && int.TryParse(label[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < _next;
}
