using System.Runtime.InteropServices;

namespace LblodHarvester.Rdfa;

/// <summary>An element of a page's tree, whatever built the tree.</summary>
internal abstract class MarkupElement : MarkupNode
{
    /// <summary>Among so many nodes it costs less to look through them than to make a table.</summary>
    private const int FewNodes = 16;

    // Among the siblings of its name, from 1; 0 until somebody asks.
    private int _number;

    /// <summary>The name without prefix.</summary>
    internal abstract string LocalName { get; }

    /// <summary>The name as serialised: with the prefix that it has in XML.</summary>
    internal abstract string Name { get; }

    /// <summary>The namespace; null when the element is in none.</summary>
    internal abstract string? NamespaceUri { get; }

    /// <summary>The element that this one lies in; null for the root.</summary>
    internal abstract MarkupElement? ParentElement { get; }

    internal abstract int AttributeCount { get; }

    /// <summary>The child nodes in order.</summary>
    internal abstract ReadOnlySpan<MarkupNode> Content { get; }

    /// <summary>The content as the host language serialises it: the lexical form of an <c>rdf:HTML</c> literal.</summary>
    internal abstract string InnerMarkup { get; }

    /// <summary>The element with all that was written in it: a tree may leave out what no rule but those of markup literals asks for.</summary>
    internal virtual MarkupElement Whole => this;

    /// <summary>The text of all descendants.</summary>
    internal string TextContent => TextOf.Content(this);

    /// <summary>The number of the element among its siblings of the same name, from 1.</summary>
    internal int Number
    {
        get
        {
            if (_number == 0)
                NumberSiblings();
            return _number;
        }
    }

    /// <summary>Whether there is an element in it.</summary>
    internal bool HasChildElements
    {
        get
        {
            foreach (var node in Content)
            {
                if (node is MarkupElement)
                    return true;
            }

            return false;
        }
    }

    internal abstract MarkupAttribute AttributeAt(int index);

    /// <summary>The value of an attribute by its name as written; null when the element has none.</summary>
    internal abstract string? Attribute(string name);

    /// <summary>The offset at which an attribute was written, or -1 when the tree does not know it.</summary>
    internal virtual int AttributeOffset(string name) => -1;

    /// <summary>Where the element was written.</summary>
    internal abstract TagOffsets Locate();

    // All at once: to count for each of many would take the square of their number.
    private void NumberSiblings()
    {
        if (ParentElement is not { } parent)
            _number = 1;
        else if (parent.Content.Length <= FewNodes)
            _number = CountBefore(parent) + 1;
        else
            NumberChildren(parent);
    }

    private int CountBefore(MarkupElement parent)
    {
        var count = 0;
        foreach (var node in parent.Content)
        {
            if (node == this)
                break;
            if (node is MarkupElement sibling && sibling.LocalName == LocalName)
                count++;
        }

        return count;
    }

    private static void NumberChildren(MarkupElement parent)
    {
        var counts = new Dictionary<string, int>();
        foreach (var node in parent.Content)
        {
            if (node is MarkupElement child)
                child._number = CollectionsMarshal.GetValueRefOrAddDefault(counts, child.LocalName, out _) += 1;
        }
    }
}
