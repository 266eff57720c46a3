namespace LblodHarvester.Rdf;

/// <summary>A blank node. Its label has a meaning only within the graph or document it came from.</summary>
public sealed class BlankNode : Resource
{
    /// <summary>Makes a blank node with the given label (without <c>_:</c>).</summary>
    /// <exception cref="FormatException">The label is empty or holds a character that N-Triples does not allow in a blank node label.</exception>
    public BlankNode(string label) : this(label, @unchecked: true)
    {
        if (!BlankNodeSyntax.IsLabel(label))
            throw new FormatException($"'{label}' is not a blank node label.");
    }

    private BlankNode(string label, bool @unchecked)
    {
        _ = @unchecked;
        Label = label;
    }

    /// <summary>The label, without <c>_:</c>.</summary>
    public string Label { get; }

    /// <summary>Makes a blank node whose label was checked before.</summary>
    internal static BlankNode Unchecked(string label) => new(label, @unchecked: true);

    private protected override int ComputeHash() => HashCode.Combine(nameof(BlankNode), Label);

    /// <inheritdoc/>
    public override bool Equals(Term? other) =>
        ReferenceEquals(this, other) || (other is BlankNode node && string.Equals(Label, node.Label, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => $"_:{Label}";
}
