namespace LblodHarvester.Rdf;

/// <summary>Branches of which one matches.</summary>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Branches) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => Branches.SelectMany(branch => branch.Nodes).Prepend(this);
}
