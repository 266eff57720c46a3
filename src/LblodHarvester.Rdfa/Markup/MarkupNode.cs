namespace LblodHarvester.Rdfa;

/// <summary>A node of a page's tree, whatever built the tree: what the RDFa rules may ask of it, and no more.</summary>
internal abstract class MarkupNode;
