namespace LblodHarvester.Rdf;

/// <summary>
/// The Generate Blank Node Identifier algorithm (JSON-LD 1.1 API, section 7.3.2). What a document calls a node is kept where RDF allows
/// it, so that a reader finds it again.
/// </summary>
internal sealed class BlankNodeIssuer
{
    private readonly BlankNodeLabels _labels = new();
    private readonly Dictionary<string, BlankNode> _others = new(StringComparer.Ordinal);

    /// <summary>The node of an identifier in the document, the same each time.</summary>
    internal BlankNode Issue(string identifier)
    {
        var label = identifier.AsSpan(2);
        if (BlankNodeSyntax.IsLabel(label))
            return _labels.Labelled(label);
        if (!_others.TryGetValue(identifier, out var node))
            _others.Add(identifier, node = _labels.Fresh());
        return node;
    }

    /// <summary>A new node.</summary>
    internal BlankNode Issue() => _labels.Fresh();
}
