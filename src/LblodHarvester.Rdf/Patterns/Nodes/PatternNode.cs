namespace LblodHarvester.Rdf;

/// <summary>The syntax tree of a pattern (XPath and XQuery Functions and Operators 3.1, section 5.6.1).</summary>
internal abstract record PatternNode
{
    /// <summary>This node and all within it.</summary>
    internal abstract IEnumerable<PatternNode> Nodes { get; }
}
