using System.Xml;

namespace LblodHarvester.Rdfa;

/// <summary>Builds the tree of XML. A document type is passed over: it declares nothing, and nothing is fetched for it.</summary>
internal sealed class XmlTree
{
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private readonly XmlReader _reader;
    private readonly PageSource _source;
    private readonly RdfaOptions _options;
    private readonly Stack<XmlElement> _open = new();
    private XmlElement? _root;
    private string? _baseHref;

    private XmlTree(XmlReader reader, PageSource source, RdfaOptions options)
    {
        _reader = reader;
        _source = source;
        _options = options;
    }

    private int Offset => _reader is IXmlLineInfo info ? _source.OffsetInParsed(info.LineNumber, info.LinePosition) : 0;

    /// <summary>Builds the tree of a document.</summary>
    /// <exception cref="RdfaException">It is not well-formed or goes over a limit.</exception>
    internal static MarkupTree Build(PageSource source, RdfaOptions options)
    {
        using var reader = XmlReader.Create(new StringReader(source.Parsed), Settings);
        try
        {
            return new XmlTree(reader, source, options).Read();
        }
        catch (XmlException fault)
        {
            throw new RdfaException(
                $"This is not well-formed XML: {fault.Message}",
                source.Place(source.OffsetInParsed(Math.Max(fault.LineNumber, 1), Math.Max(fault.LinePosition, 1))));
        }
    }

    private MarkupTree Read()
    {
        while (_reader.Read())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    ReadElement();
                    break;
                case XmlNodeType.EndElement:
                    _open.Pop();
                    break;
                case XmlNodeType.Comment:
                    Add(new MarkupComment(_reader.Value));
                    break;
                case XmlNodeType.ProcessingInstruction:
                    Add(new MarkupInstruction(_reader.Name, _reader.Value));
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    Add(new MarkupText(_reader.Value));
                    break;
            }
        }

        return new MarkupTree(_root!, _baseHref);
    }

    private void ReadElement()
    {
        // The reader's place is that of the name, behind the angle bracket.
        var offset = Offset - 1;
        if (_open.Count >= _options.MaxDepth)
            throw new RdfaException($"The elements of the page are nested more than {_options.MaxDepth} deep.", _source.Place(offset));
        if (_reader.AttributeCount > _options.MaxAttributes)
            throw new RdfaException($"An element of the page has more than {_options.MaxAttributes} attributes.", _source.Place(offset));
        var element = new XmlElement(_reader.Name, NamespaceOfNode(), ReadAttributes(), offset);
        if (_baseHref is null && element is { LocalName: "base", NamespaceUri: XhtmlNamespace })
            _baseHref = element.Attribute("href");
        Add(element);
        _root ??= element;
        if (!_reader.IsEmptyElement)
            _open.Push(element);
    }

    private MarkupAttribute[] ReadAttributes()
    {
        var attributes = new MarkupAttribute[_reader.AttributeCount];
        for (var i = 0; i < attributes.Length; i++)
        {
            _reader.MoveToAttribute(i);
            attributes[i] = new MarkupAttribute(_reader.Name, _reader.Value, NamespaceOfNode());
        }

        _reader.MoveToElement();
        return attributes;
    }

    private string? NamespaceOfNode() => _reader.NamespaceURI.Length == 0 ? null : _reader.NamespaceURI;

    private void Add(MarkupNode node)
    {
        if (_open.TryPeek(out var parent))
            parent.Add(node);
    }
}
