namespace LblodHarvester.Rdfa;

/// <summary>A node of a page's tree, whatever built the tree: what the RDFa rules may ask of it, and no more.</summary>
internal abstract class MarkupNode;

/// <summary>Text, of whatever kind it was written.</summary>
internal sealed class MarkupText(string data) : MarkupNode
{
    internal string Data => data;
}

/// <summary>A comment.</summary>
internal sealed class MarkupComment(string data) : MarkupNode
{
    internal string Data => data;
}

/// <summary>A processing instruction of XML.</summary>
internal sealed class MarkupInstruction(string target, string data) : MarkupNode
{
    internal string Target => target;

    internal string Data => data;
}
