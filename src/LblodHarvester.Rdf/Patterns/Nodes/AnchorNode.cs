namespace LblodHarvester.Rdf;

/// <summary>'^' or '$'.</summary>
internal sealed record AnchorNode(bool IsStart) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => [this];
}
