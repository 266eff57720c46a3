using AngleSharp.Dom;

namespace LblodHarvester.Rdfa;

/// <summary>
/// An element of HTML, or of SVG or MathML within HTML, as the RDFa rules read it: unless the page needs them, without comments, and
/// without the attributes that neither these rules nor the tree construction look at.
/// </summary>
internal partial class HtmlElement : MarkupElement
{
    private const int FirstCapacity = 4;

    private readonly HtmlDocument _document;
    private readonly string _name;
    private readonly string _namespaceUri;
    private readonly NodeFlags _flags;
    private readonly bool _isCopy;
    private HtmlElement? _parent;
    private MarkupAttribute[] _attributes = [];
    private MarkupNode[] _nodes = [];
    private int _first;
    private int _count;
    private int _offset;
    private int _depth = 1;

    /// <param name="document">The document that the element is made for.</param>
    /// <param name="name">Its local name.</param>
    /// <param name="namespaceUri">Its namespace.</param>
    /// <param name="flags">What the tree construction has to know of it.</param>
    /// <param name="offset">The offset of its start tag, or -1 when it was made up.</param>
    internal HtmlElement(HtmlDocument document, string name, string namespaceUri, NodeFlags flags, int offset)
    {
        _document = document;
        _name = name;
        _namespaceUri = namespaceUri;
        _flags = flags;
        _offset = offset;
    }

    private HtmlElement(HtmlElement original)
        : this(original._document, original._name, original._namespaceUri, original._flags, original._offset)
    {
        _attributes = original._attributes;
        _isCopy = true;
    }

    internal override string LocalName => _name;

    internal override string Name => _name;

    internal override string? NamespaceUri => _namespaceUri;

    internal override MarkupElement? ParentElement => _parent;

    internal override int AttributeCount => _attributes.Length;

    internal override ReadOnlySpan<MarkupNode> Content => _nodes.AsSpan(_first, _count);

    internal override string InnerMarkup => _document.WholeOf(this).InnerMarkup;

    internal override MarkupElement Whole => _document.Tags.KeepsAll ? this : _document.WholeOf(this);

    internal override MarkupAttribute AttributeAt(int index) => _attributes[index];

    internal override string? Attribute(string name)
    {
        foreach (ref readonly var attribute in _attributes.AsSpan())
        {
            if (attribute.Name == name)
                return attribute.Value;
        }

        return null;
    }

    internal override int AttributeOffset(string name)
    {
        foreach (ref readonly var attribute in _attributes.AsSpan())
        {
            if (attribute.Name == name)
                return attribute.Offset;
        }

        return -1;
    }

    internal override TagOffsets Locate() => _document.Tags.Roots(_name) is [var first, .. var later]
        ? new TagOffsets(first, IsCopy: false, later)
        : new TagOffsets(_offset, _isCopy);

    // The first is what the adoption agency takes away, and the last what foster parenting inserts before: neither is to look through all.
    internal int IndexOf(MarkupNode node) =>
        _count > 0 && _nodes[_first] == node ? 0 : Content.LastIndexOf(node);
}
