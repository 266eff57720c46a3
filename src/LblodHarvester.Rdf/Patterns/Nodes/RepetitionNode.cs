namespace LblodHarvester.Rdf;

/// <summary>A piece with a quantifier; without a greatest number of times, <paramref name="Max"/> is null.</summary>
internal sealed record RepetitionNode(PatternNode Body, int Min, int? Max, bool IsReluctant) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => Body.Nodes.Prepend(this);
}
