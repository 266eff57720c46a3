using System.Runtime.InteropServices;

namespace LblodHarvester.Rdfa;

/// <summary>An element of XML.</summary>
/// <param name="name">Its name with the prefix that was written.</param>
/// <param name="namespaceUri">Its namespace, or null.</param>
/// <param name="attributes">Its attributes, those that declare namespaces among them.</param>
/// <param name="offset">The offset of its start tag.</param>
internal sealed class XmlElement(string name, string? namespaceUri, MarkupAttribute[] attributes, int offset) : MarkupElement
{
    private readonly List<MarkupNode> _content = [];
    private XmlElement? _parent;

    internal override string LocalName { get; } = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    internal override string Name => name;

    internal override string? NamespaceUri => namespaceUri;

    internal override MarkupElement? ParentElement => _parent;

    internal override int AttributeCount => attributes.Length;

    internal override ReadOnlySpan<MarkupNode> Content => CollectionsMarshal.AsSpan(_content);

    internal override string InnerMarkup => XmlLiteral.Write(this, [], long.MaxValue)!;

    internal void Add(MarkupNode node)
    {
        _content.Add(node);
        if (node is XmlElement child)
            child._parent = this;
    }

    internal override MarkupAttribute AttributeAt(int index) => attributes[index];

    internal override string? Attribute(string name)
    {
        var index = Array.FindIndex(attributes, attribute => attribute.Name == name);
        return index < 0 ? null : attributes[index].Value;
    }

    internal override TagOffsets Locate() => new(offset);
}
