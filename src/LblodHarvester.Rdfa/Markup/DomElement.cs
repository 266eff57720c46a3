using AngleSharp.Dom;

namespace LblodHarvester.Rdfa;

/// <summary>An element of HTML, or of SVG or MathML within HTML, with all that was written in it: an element of the DOM.</summary>
internal sealed class DomElement(IElement element, DomElement? parent) : MarkupElement
{
    private MarkupNode[]? _content;
    private TagOffsets _tags = TagOffsets.None;

    internal override string LocalName => element.LocalName;

    internal override string Name => element.LocalName;

    internal override string? NamespaceUri => element.NamespaceUri;

    internal override MarkupElement? ParentElement => parent;

    internal override int AttributeCount => element.Attributes.Length;

    internal override ReadOnlySpan<MarkupNode> Content => _content ??= [.. Nodes()];

    internal override string InnerMarkup => element.InnerHtml;

    internal override MarkupAttribute AttributeAt(int index) =>
        element.Attributes[index] is { } attribute
            ? new MarkupAttribute(attribute.Name, attribute.Value, attribute.NamespaceUri)
            : throw new ArgumentOutOfRangeException(nameof(index));

    internal override string? Attribute(string name) => element.GetAttribute(name);

    internal override TagOffsets Locate() => _tags;

    /// <summary>Notes where the element was written, and all in it.</summary>
    internal void Place(DomTags tags)
    {
        _tags = tags.Locate(element);
        foreach (var node in Content)
            (node as DomElement)?.Place(tags);
    }

    private IEnumerable<MarkupNode> Nodes()
    {
        foreach (var node in element.ChildNodes)
        {
            switch (node)
            {
                case IElement child:
                    yield return new DomElement(child, this);
                    break;
                case IComment comment:
                    yield return new MarkupComment(comment.Data);
                    break;
                case ICharacterData data:
                    yield return new MarkupText(data.Data);
                    break;
            }
        }
    }
}
