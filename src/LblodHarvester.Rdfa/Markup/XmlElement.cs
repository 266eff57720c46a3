using System.Text;

namespace LblodHarvester.Rdfa;

/// <summary>An element of XML.</summary>
/// <param name="name">Its name with the prefix that was written.</param>
/// <param name="namespaceUri">Its namespace, or null.</param>
/// <param name="attributes">Its attributes, those that declare namespaces among them.</param>
/// <param name="offset">The offset of its start tag.</param>
internal sealed class XmlElement(string name, string? namespaceUri, MarkupAttribute[] attributes, int offset) : MarkupElement
{
    private readonly List<MarkupNode> _content = [];

    internal override string LocalName { get; } = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    internal override string Name => name;

    internal override string? NamespaceUri => namespaceUri;

    internal override int AttributeCount => attributes.Length;

    internal override string TextContent
    {
        get
        {
            var text = new StringBuilder();
            AppendText(text);
            return text.ToString();
        }
    }

    internal override string InnerMarkup => XmlLiteral.Write(this, [], long.MaxValue)!;

    internal override IEnumerable<MarkupNode> Content => _content;

    internal override IEnumerable<MarkupElement> Children => _content.OfType<MarkupElement>();

    internal void Add(MarkupNode node) => _content.Add(node);

    internal override MarkupAttribute AttributeAt(int index) => attributes[index];

    internal override string? Attribute(string name) => Array.Find(attributes, attribute => attribute.Name == name).Value;

    internal override TagOffsets Locate() => new([offset], IsCopy: false);

    private void AppendText(StringBuilder text)
    {
        foreach (var node in _content)
        {
            if (node is MarkupText part)
                text.Append(part.Data);
            else if (node is XmlElement child)
                child.AppendText(text);
        }
    }
}
