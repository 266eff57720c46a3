using AngleSharp.Dom;

namespace LblodHarvester.Rdfa;

/// <summary>An element of HTML, or of SVG or MathML within HTML.</summary>
internal sealed class HtmlElement(IElement element, HtmlTags tags) : MarkupElement
{
    internal override string LocalName => element.LocalName;

    internal override string Name => element.LocalName;

    internal override string? NamespaceUri => element.NamespaceUri;

    internal override int AttributeCount => element.Attributes.Length;

    internal override string TextContent => element.TextContent;

    internal override string InnerMarkup => element.InnerHtml;

    internal override IEnumerable<MarkupNode> Content
    {
        get
        {
            foreach (var node in element.ChildNodes)
            {
                switch (node)
                {
                    case IElement child:
                        yield return new HtmlElement(child, tags);
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

    internal override IEnumerable<MarkupElement> Children
    {
        get
        {
            var nodes = element.ChildNodes;
            for (var i = 0; i < nodes.Length; i++)
            {
                if (nodes[i] is IElement child)
                    yield return new HtmlElement(child, tags);
            }
        }
    }

    internal override MarkupAttribute AttributeAt(int index) =>
        element.Attributes[index] is { } attribute
            ? new MarkupAttribute(attribute.Name, attribute.Value, attribute.NamespaceUri)
            : throw new ArgumentOutOfRangeException(nameof(index));

    internal override string? Attribute(string name) => element.GetAttribute(name);

    internal override TagOffsets Locate() => tags.Locate(element);
}
