namespace LblodHarvester.Rdf;

/// <summary>One character of a set.</summary>
internal sealed record CharacterNode(CodePointSet Set) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => [this];
}
