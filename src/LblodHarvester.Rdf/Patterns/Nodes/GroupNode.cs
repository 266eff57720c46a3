namespace LblodHarvester.Rdf;

/// <summary>A capturing group, numbered from 1 by its opening parenthesis.</summary>
internal sealed record GroupNode(int Number, PatternNode Body) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => Body.Nodes.Prepend(this);
}
