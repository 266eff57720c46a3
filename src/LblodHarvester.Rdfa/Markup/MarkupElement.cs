namespace LblodHarvester.Rdfa;

/// <summary>An element of a page's tree, whatever built the tree.</summary>
internal abstract class MarkupElement : MarkupNode
{
    /// <summary>The name without prefix.</summary>
    internal abstract string LocalName { get; }

    /// <summary>The name as serialised: with the prefix that it has in XML.</summary>
    internal abstract string Name { get; }

    /// <summary>The namespace; null when the element is in none.</summary>
    internal abstract string? NamespaceUri { get; }

    internal abstract int AttributeCount { get; }

    /// <summary>The text of all descendants.</summary>
    internal abstract string TextContent { get; }

    /// <summary>The content as the host language serialises it: the lexical form of an <c>rdf:HTML</c> literal.</summary>
    internal abstract string InnerMarkup { get; }

    /// <summary>The child nodes in order.</summary>
    internal abstract IEnumerable<MarkupNode> Content { get; }

    /// <summary>The child elements in order.</summary>
    internal abstract IEnumerable<MarkupElement> Children { get; }

    internal abstract MarkupAttribute AttributeAt(int index);

    /// <summary>The value of an attribute by its name as written; null when the element has none.</summary>
    internal abstract string? Attribute(string name);

    /// <summary>Where the element was written. To be asked once for each element, in document order.</summary>
    internal abstract TagOffsets Locate();
}
