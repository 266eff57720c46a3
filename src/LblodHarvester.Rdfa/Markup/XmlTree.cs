using System.Net;
using System.Text;
using System.Xml;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Builds the tree of XML. A document type is passed over: it declares nothing, and nothing is fetched for it. But for the entities that the DTDs
/// of XHTML declare, which are known here.
/// </summary>
internal sealed class XmlTree
{
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    // "thetasym". WebUtility knows the entities of HTML 4, which are those of XHTML 1.0 and 1.1, and no others.
    private const int LongestEntityName = 8;

    private readonly XmlTextReader _reader;
    private readonly PageSource _source;
    private readonly RdfaOptions _options;
    private readonly Stack<XmlElement> _open = new();
    private readonly bool _hasXhtmlEntities;
    private XmlElement? _root;
    private string? _baseHref;
    private string? _pragmaLanguage;

    private XmlTree(XmlTextReader reader, PageSource source, RdfaOptions options)
    {
        _reader = reader;
        _source = source;
        _options = options;
        _hasXhtmlEntities = HostLanguageDetection.HasXhtmlEntities(source.Parsed);
    }

    private int Offset => _source.OffsetInParsed(_reader.LineNumber, _reader.LinePosition);

    /// <summary>Builds the tree of a document.</summary>
    /// <exception cref="NotWellFormedException">It is not well-formed.</exception>
    /// <exception cref="RdfaException">It goes over a limit.</exception>
    internal static MarkupTree Build(PageSource source, RdfaOptions options)
    {
        // This reader, and no other, hands over the references to entities that nothing declares; without Normalization it checks no characters.
        using var reader = new XmlTextReader(new StringReader(source.Parsed))
        {
            DtdProcessing = DtdProcessing.Ignore,
            EntityHandling = EntityHandling.ExpandCharEntities,
            Normalization = true,
            XmlResolver = null,
        };
        try
        {
            return new XmlTree(reader, source, options).Read();
        }
        catch (XmlException fault)
        {
            throw new NotWellFormedException(
                fault.Message, source.Place(source.OffsetInParsed(Math.Max(fault.LineNumber, 1), Math.Max(fault.LinePosition, 1))));
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
                case XmlNodeType.EntityReference:
                    Add(new MarkupText(Entity()));
                    break;
            }
        }

        return new MarkupTree(_root!, _baseHref, _pragmaLanguage);
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
        if (element is { LocalName: "meta", NamespaceUri: XhtmlNamespace })
            _pragmaLanguage = LanguagePragma.Of(element) ?? _pragmaLanguage;
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
            attributes[i] = new MarkupAttribute(_reader.Name, ReadValue(), NamespaceOfNode());
        }

        _reader.MoveToElement();
        return attributes;
    }

    private string ReadValue()
    {
        var written = _reader.Value;
        if (!written.Contains('&', StringComparison.Ordinal))
            return written;
        var value = new StringBuilder();
        while (_reader.ReadAttributeValue())
            value.Append(_reader.NodeType == XmlNodeType.EntityReference ? Entity() : _reader.Value);
        return value.ToString();
    }

    private string Entity()
    {
        var reference = $"&{_reader.Name};";
        if (_hasXhtmlEntities && _reader.Name.Length <= LongestEntityName && WebUtility.HtmlDecode(reference) is var text && text != reference)
            return text;
        throw new NotWellFormedException($"Nothing declares the entity of the reference {reference}", _source.Place(Offset - 1));
    }

    private string? NamespaceOfNode() => _reader.NamespaceURI.Length == 0 ? null : _reader.NamespaceURI;

    private void Add(MarkupNode node)
    {
        if (_open.TryPeek(out var parent))
            parent.Add(node);
    }
}
