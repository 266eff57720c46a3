namespace LblodHarvester.Rdf;

/// <summary>The syntax tree of a pattern (XPath and XQuery Functions and Operators 3.1, section 5.6.1).</summary>
internal abstract record PatternNode
{
    /// <summary>This node and all within it.</summary>
    internal abstract IEnumerable<PatternNode> Nodes { get; }
}

/// <summary>One character of a set.</summary>
internal sealed record CharacterNode(CodePointSet Set) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => [this];
}

/// <summary>'^' or '$'.</summary>
internal sealed record AnchorNode(bool IsStart) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => [this];
}

/// <summary>What the group of this number matched last, or nothing where it has not matched.</summary>
internal sealed record BackReferenceNode(int Group) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => [this];
}

/// <summary>A capturing group, numbered from 1 by its opening parenthesis.</summary>
internal sealed record GroupNode(int Number, PatternNode Body) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => Body.Nodes.Prepend(this);
}

/// <summary>A branch: pieces after each other; none for what matches the empty string.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Pieces) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => Pieces.SelectMany(piece => piece.Nodes).Prepend(this);
}

/// <summary>Branches of which one matches.</summary>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Branches) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => Branches.SelectMany(branch => branch.Nodes).Prepend(this);
}

/// <summary>A piece with a quantifier; without a greatest number of times, <paramref name="Max"/> is null.</summary>
internal sealed record RepetitionNode(PatternNode Body, int Min, int? Max, bool IsReluctant) : PatternNode
{
    internal override IEnumerable<PatternNode> Nodes => Body.Nodes.Prepend(this);
}
