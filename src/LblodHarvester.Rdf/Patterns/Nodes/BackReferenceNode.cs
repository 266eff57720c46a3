namespace LblodHarvester.Rdf;

/// <summary>What the group of this number matched last, or nothing where it has not matched.</summary>
internal sealed record BackReferenceNode(int Group) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => [this];
}
