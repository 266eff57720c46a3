using System.Xml;

namespace LblodHarvester.Rdf;

/// <summary>What <see cref="RdfXmlEvents"/> stands at.</summary>
internal enum RdfXmlEvent
{
    StartElement,
    EndElement,
    Text,
    EndOfDocument,
}

/// <summary>
/// A document as the events of section 6.1 of RDF 1.1 XML Syntax. Comments and processing instructions are none; an empty element has an
/// end event too. A document type is refused, and with it every entity and external reference.
/// </summary>
internal sealed class RdfXmlEvents : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    // 6.1.4: the attributes that may go without a namespace, and then are those of RDF.
    private static readonly HashSet<string> UnqualifiedAttributes = ["ID", "about", "resource", "parseType", "type"];

    private readonly SourceCursor _source;
    private readonly XmlReader _reader;
    private readonly Dictionary<(string Namespace, string LocalName), Iri> _names = [];
    private bool _isEmptyElement;
    private string _text = "";

    internal RdfXmlEvents(SourceCursor source)
    {
        _source = source;
        var text = new StringReader(source.Text);
        for (var i = 0; i < source.Position; i++)
            text.Read();
        _reader = XmlReader.Create(text, Settings);
    }

    internal RdfXmlEvent Current { get; private set; }

    /// <summary>The text of a text event.</summary>
    internal string Text => _text;

    internal XmlPlace Place => new(((IXmlLineInfo)_reader).LineNumber, ((IXmlLineInfo)_reader).LinePosition);

    /// <summary>Goes on to the next event.</summary>
    internal RdfXmlEvent Read()
    {
        if (_isEmptyElement)
        {
            _isEmptyElement = false;
            return Current = RdfXmlEvent.EndElement;
        }

        while (ReadNode())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    _isEmptyElement = _reader.IsEmptyElement;
                    return Current = RdfXmlEvent.StartElement;
                case XmlNodeType.EndElement:
                    return Current = RdfXmlEvent.EndElement;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    return Current = RdfXmlEvent.Text;
            }
        }

        return Current = RdfXmlEvent.EndOfDocument;
    }

    /// <summary>The element whose start this is.</summary>
    /// <param name="baseIri">The base around it.</param>
    /// <param name="language">The language around it.</param>
    internal RdfXmlElement ReadElement(Iri? baseIri, string? language)
    {
        var (name, place) = (_reader.Name, Place);
        if (_reader.NamespaceURI.Length == 0)
            throw Error(place, name, "an element in a namespace");
        var iri = NameOf(place);
        var attributes = new List<RdfXmlAttribute>();
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.NamespaceURI == XmlNamespaces.Xml)
                ReadXmlAttribute(ref baseIri, ref language);
            else if (_reader.NamespaceURI != XmlNamespaces.Xmlns && !IsReserved(_reader.Name))
                attributes.Add(new RdfXmlAttribute(_reader.Name, AttributeName(), _reader.Value, Place));
        }

        _reader.MoveToElement();
        return new RdfXmlElement(name, iri, place) { Base = baseIri, Language = language, Attributes = attributes };
    }

    /// <summary>Reads what the element whose start this is holds, as canonical XML, and stops at its end.</summary>
    internal string ReadCanonicalContent()
    {
        var canonical = new ExclusiveCanonicalXml();
        if (!_isEmptyElement)
        {
            for (var depth = _reader.Depth; ReadNode() && _reader.Depth > depth;)
                canonical.Append(_reader);
        }

        _isEmptyElement = false;
        Current = RdfXmlEvent.EndElement;
        return canonical.ToString();
    }

    internal RdfSyntaxException Error(XmlPlace place, string found, string expected) =>
        new(_source.SourceName, place.Line, place.Column, SourceCursor.Shorten(found), expected);

    /// <summary>An error at the current event.</summary>
    internal RdfSyntaxException Error(string expected) => Error(Place, Current == RdfXmlEvent.Text ? Text.Trim() : _reader.Name, expected);

    public void Dispose() => _reader.Dispose();

    private bool ReadNode()
    {
        try
        {
            var isNode = _reader.Read();
            // A text is read to its end only when it is asked for, and may be broken there.
            _text = _reader.Value;
            return isNode;
        }
        catch (XmlException e)
        {
            throw NotWellFormed(e);
        }
    }

    private RdfSyntaxException NotWellFormed(XmlException e)
    {
        var offset = _source.OffsetOf(e.LineNumber, e.LinePosition);
        var isDocumentType = _source.Text.AsSpan(offset).StartsWith("<!DOCTYPE", StringComparison.Ordinal);
        var end = e.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return _source.Error(offset, isDocumentType
            ? "no document type: this reader takes no DTD, and so no entities and nothing from elsewhere"
            : $"well-formed XML: {(end < 0 ? e.Message : e.Message[..end])}");
    }

    // 6.1.2: xml:base and xml:lang hold from here on, the other attributes of XML say nothing.
    private void ReadXmlAttribute(ref Iri? baseIri, ref string? language)
    {
        var value = _reader.Value;
        if (_reader.LocalName == "base")
            baseIri = RdfXmlTerms.TryResolve(baseIri, value, out var fault) ?? throw Error(Place, value, fault!);
        else if (_reader.LocalName != "lang")
            return;
        else if (value.Length > 0 && !LanguageTag.IsWellFormed(value))
            throw Error(Place, value, "a language tag such as nl");
        else
            language = value.Length == 0 ? null : value;
    }

    private Iri AttributeName()
    {
        if (_reader.NamespaceURI.Length > 0)
            return NameOf(Place);
        return UnqualifiedAttributes.Contains(_reader.LocalName)
            ? Iri.Unchecked(Vocab.Rdf.Namespace + _reader.LocalName)
            : throw Error(Place, _reader.Name, "an attribute in a namespace");
    }

    private Iri NameOf(XmlPlace place)
    {
        var key = (_reader.NamespaceURI, _reader.LocalName);
        if (_names.TryGetValue(key, out var iri))
            return iri;
        iri = RdfXmlTerms.TryResolve(null, _reader.NamespaceURI + _reader.LocalName, out _)
            ?? throw Error(place, _reader.Name, $"a name whose namespace is an absolute IRI: '{_reader.NamespaceURI}' is not");
        _names.Add(key, iri);
        return iri;
    }

    // Names that begin with these letters belong to XML.
    private static bool IsReserved(string name) => name.StartsWith("xml", StringComparison.OrdinalIgnoreCase) && !name.Contains(':', StringComparison.Ordinal);
}
