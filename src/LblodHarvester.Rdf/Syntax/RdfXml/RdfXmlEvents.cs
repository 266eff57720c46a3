using System.Text;
using System.Xml;

namespace LblodHarvester.Rdf;

/// <summary>
/// A document as the events of section 6.1 of RDF 1.1 XML Syntax. Comments and processing instructions are none; an empty element has an
/// end event too. A document type is refused, and with it every entity and external reference. A text is read in parts.
/// </summary>
internal sealed class RdfXmlEvents : IDisposable
{
    private const int PartLength = 1 << 12;

    /// <summary>How many attributes and namespace declarations an element may have: each takes far more memory than it is long.</summary>
    private const int MostAttributes = 10_000;

    /// <summary>How deep elements may be in an XML literal.</summary>
    private const int DeepestLiteral = 100_000;

    // 6.1.4: the attributes that may go without a namespace, and then are those of RDF.
    private static readonly HashSet<string> UnqualifiedAttributes = ["ID", "about", "resource", "parseType", "type"];

    private readonly RdfXmlText _source;
    private readonly RdfXmlIris _iris;
    private readonly int _longestTerm;
    private readonly XmlReader _reader;
    private readonly char[] _part = new char[PartLength];
    private StringBuilder _text = new();
    private bool _isEmptyElement;

    /// <summary>Opens a document.</summary>
    /// <param name="characters">The document.</param>
    /// <param name="sourceName">What errors call it.</param>
    /// <param name="longestTerm">How long, in UTF-16 code units, a text, an attribute, a name or a comment may be.</param>
    internal RdfXmlEvents(XmlCharacters characters, string sourceName, int longestTerm)
    {
        _longestTerm = longestTerm;
        _source = new RdfXmlText(characters, sourceName, longestTerm);
        _iris = new RdfXmlIris();
        _reader = XmlReader.Create(_source, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = new RdfXmlNameTable(() => Error(Place, "…", $"at most {RdfXmlNameTable.MostCharacters} characters in all the different names of a document")),
        });
        // What the reader has of a tag so far is known while it asks for the rest of it.
        _source.OnNeed = RefuseManyAttributes;
    }

    internal RdfXmlEvent Current { get; private set; }

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
        var attributes = _reader.AttributeCount == 0 ? [] : new List<RdfXmlAttribute>(_reader.AttributeCount);
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

    /// <summary>Reads from the text that this is, if it is one, up to the next start or end of an element.</summary>
    internal string ReadText()
    {
        if (Current != RdfXmlEvent.Text)
            return "";
        var place = Place;
        do
        {
            while (ReadPart() is > 0 and var length)
            {
                _text.Append(_part, 0, length);
                RefuseLength(place, _text);
            }
        }
        while (Read() == RdfXmlEvent.Text);
        return Take();
    }

    /// <summary>Reads the text that this is, which must be white space.</summary>
    internal void ReadWhitespace(string expected)
    {
        while (ReadPart() is > 0 and var length)
        {
            if (!IsWhitespace(_part.AsSpan(0, length)))
                throw Error(Place, _part.AsSpan(0, length).Trim().ToString(), expected);
        }
    }

    internal static bool IsWhitespace(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(" \t\r\n");

    /// <summary>Reads what the element whose start this is holds, as canonical XML, and stops at its end.</summary>
    internal string ReadCanonicalContent()
    {
        var place = Place;
        var canonical = new ExclusiveCanonicalXml(_text);
        if (!_isEmptyElement)
        {
            for (var depth = _reader.Depth; ReadNode() && _reader.Depth > depth;)
            {
                if (_reader.Depth - depth > DeepestLiteral)
                    throw Error(Place, _reader.Name, $"at most {DeepestLiteral} elements within each other in an XML literal");
                AppendNode(canonical, place);
            }
        }

        _isEmptyElement = false;
        Current = RdfXmlEvent.EndElement;
        return Take();
    }

    internal RdfSyntaxException Error(XmlPlace place, string found, string expected) => _source.Error(place, found, expected);

    /// <summary>An error at the current event.</summary>
    internal RdfSyntaxException Error(string expected) => Error(Place, Current == RdfXmlEvent.Text ? ReadSample() : _reader.Name, expected);

    public void Dispose() => _reader.Dispose();

    private bool ReadNode()
    {
        _source.StartToken();
        try
        {
            var isNode = _reader.Read();
            RefuseManyAttributes();
            return isNode;
        }
        catch (XmlException e)
        {
            throw _source.Error(e);
        }
    }

    private int ReadPart()
    {
        _source.StartToken();
        var length = 0;
        try
        {
            while (length < _part.Length && _reader.ReadValueChunk(_part, length, _part.Length - length) is > 0 and var read)
                length += read;
            return length;
        }
        catch (XmlException e)
        {
            throw _source.Error(e);
        }
    }

    private string ReadSample()
    {
        var text = _part.AsSpan(0, ReadPart());
        return text.IsWhiteSpace() ? $"U+{(int)text[0]:X4}" : text.Trim().ToString();
    }

    private void AppendNode(ExclusiveCanonicalXml canonical, XmlPlace place)
    {
        if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            while (ReadPart() is > 0 and var length)
            {
                canonical.AppendText(_part.AsSpan(0, length));
                RefuseLength(place, _text);
            }
        }
        else
        {
            canonical.Append(_reader);
            RefuseLength(place, _text);
        }
    }

    private string Take()
    {
        var text = _text.ToString();
        if (_text.Capacity > PartLength)
            _text = new StringBuilder();
        else
            _text.Clear();
        return text;
    }

    private void RefuseLength(XmlPlace place, StringBuilder text)
    {
        if (text.Length > _longestTerm)
            throw Error(place, text.ToString(0, TokenInError.LongestFound + 1), $"a literal of at most {_longestTerm} characters");
    }

    private void RefuseManyAttributes()
    {
        if (_reader.AttributeCount > MostAttributes)
            throw Error(Place, _reader.Name, $"at most {MostAttributes} attributes and namespaces on one element");
    }

    // 6.1.2: xml:base and xml:lang hold from here on, the other attributes of XML say nothing.
    private void ReadXmlAttribute(ref Iri? baseIri, ref string? language)
    {
        var value = _reader.Value;
        if (_reader.LocalName == "base")
            baseIri = RdfXmlIris.TryResolve(baseIri, value, out var fault) ?? throw Error(Place, value, fault!);
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

    private Iri NameOf(XmlPlace place) => _iris.TryJoin(_reader.NamespaceURI, _reader.LocalName)
        ?? throw Error(place, _reader.Name, $"a name whose namespace is an absolute IRI: '{_reader.NamespaceURI}' is not");

    // Names that begin with these letters belong to XML.
    private static bool IsReserved(string name) => name.StartsWith("xml", StringComparison.OrdinalIgnoreCase) && !name.Contains(':', StringComparison.Ordinal);
}
