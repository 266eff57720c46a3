namespace LblodHarvester.Rdf;

/// <summary>A branch: pieces after each other; none for what matches the empty string.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Pieces) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => Pieces.SelectMany(piece => piece.Nodes).Prepend(this);
}
