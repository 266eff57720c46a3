namespace LblodHarvester.Rdf;

/// <summary>
/// Reads RDF/XML. Production numbers are the sections of RDF 1.1 XML Syntax. Quads are given as soon as the element that says them has been
/// read; what is held is the elements that are open, and the rdf:IDs, of which no two may be the same.
/// </summary>
internal sealed class RdfXmlParser
{
    private readonly RdfXmlEvents _events;
    private readonly RdfXmlTerms _terms;
    private readonly RdfXmlProperties _properties;
    private readonly RdfReaderOptions _options;
    private readonly Stack<RdfXmlContent> _open = new();
    private readonly List<Quad> _quads = [];
    private int _depth;

    private RdfXmlParser(RdfXmlEvents events, RdfReaderOptions options)
    {
        _events = events;
        _options = options;
        _terms = new RdfXmlTerms(events);
        _properties = new RdfXmlProperties(this, events, _terms);
    }

    /// <summary>Reads the triples of a document in bytes, in the encoding that it says it is in.</summary>
    /// <exception cref="RdfSyntaxException">While quads are taken: the document does not follow the syntax, or goes over a limit.</exception>
    internal static IEnumerable<Quad> Read(Stream stream, string sourceName, RdfReaderOptions options) =>
        Read(() => new XmlDecoder(stream), sourceName, options);

    /// <summary>Reads the triples of a text; the encoding that it says it is in does not matter.</summary>
    /// <inheritdoc cref="Read(Stream, string, RdfReaderOptions)"/>
    internal static IEnumerable<Quad> Read(string text, string sourceName, RdfReaderOptions options) =>
        Read(() => new XmlString(text), sourceName, options);

    private static IEnumerable<Quad> Read(Func<XmlCharacters> open, string sourceName, RdfReaderOptions options)
    {
        using var events = new RdfXmlEvents(open(), sourceName, options.MaxTermBytes);
        foreach (var quad in new RdfXmlParser(events, options).Read())
            yield return quad;
    }

    private IEnumerable<Quad> Read()
    {
        ReadDocumentElement();
        foreach (var quad in _quads)
            yield return quad;
        while (_open.TryPeek(out var content))
        {
            _quads.Clear();
            ReadIn(content);
            foreach (var quad in _quads)
                yield return quad;
        }

        while (_events.Read() != RdfXmlEvent.EndOfDocument)
        {
        }
    }

    // 7.2.8 doc ::= root(document-element == RDF); and 7.2.1: where it is known to be RDF/XML, a node element may stand alone
    private void ReadDocumentElement()
    {
        while (_events.Read() == RdfXmlEvent.Text)
            _events.ReadWhitespace("the document element");
        var element = _events.ReadElement(_options.BaseIri, language: null);
        if (element.Iri == RdfXmlNames.RdfElement)
            OpenRdf(element);
        else
            OpenNodeElement(element, ReadSubject(element));
    }

    // 7.2.9 RDF ::= start-element(URI == rdf:RDF, attributes == set()) nodeElementList end-element()
    private void OpenRdf(RdfXmlElement element)
    {
        if (element.Attributes is [var attribute, ..])
            throw _events.Error(attribute.Place, attribute.Name, "no attributes on rdf:RDF but namespaces, xml:base and xml:lang");
        Open(new RdfXmlNodeElementList(element, this));
    }

    private void ReadIn(RdfXmlContent content)
    {
        switch (_events.Read())
        {
            case RdfXmlEvent.Text:
                // 7.2.12 ws
                _events.ReadWhitespace(content.Expected);
                break;
            case RdfXmlEvent.StartElement:
                content.ReadElement(_events.ReadElement(content.Parent.Base, content.Parent.Language));
                break;
            default:
                _open.Pop();
                content.ReadEnd();
                break;
        }
    }

    /// <summary>Goes into the element whose start was read.</summary>
    internal void Open(RdfXmlContent content) => _open.Push(content);

    // 7.2.11 nodeElement ::= start-element(URI == nodeElementURIs, attributes == set((idAttr | nodeIdAttr | aboutAttr)?, propertyAttr*))
    //                        propertyEltList end-element()
    internal void OpenNodeElement(RdfXmlElement element, Resource subject)
    {
        OpenNode(element, subject);
        if (element.Iri != RdfXmlNames.Description)
            Emit(subject, Vocab.Rdf.Type, element.Iri);
        foreach (var attribute in element.Attributes)
        {
            if (!IsSubjectAttribute(attribute))
                EmitAttribute(element, subject, attribute);
        }
    }

    /// <summary>Goes into an element that holds the properties of a node.</summary>
    internal void OpenNode(RdfXmlElement element, Resource subject)
    {
        if (++_depth > _options.MaxDepth)
            throw _events.Error(element.Place, element.Name, $"at most {_options.MaxDepth} nodes within each other");
        Open(new RdfXmlPropertyEltList(element, subject, this));
    }

    /// <summary>Says that such an element ends.</summary>
    internal void LeaveNode() => _depth--;

    /// <summary>The subject that a node element stands for.</summary>
    internal Resource ReadSubject(RdfXmlElement element)
    {
        if (!RdfXmlNames.IsNodeElement(element.Iri))
            throw _events.Error(element.Place, element.Name, "a node element: rdf:Description or a class, not a name that RDF/XML keeps for itself");
        RdfXmlAttribute? name = null;
        foreach (var attribute in element.Attributes)
        {
            if (!IsSubjectAttribute(attribute))
                continue;
            if (name is not null)
                throw _events.Error(attribute.Place, attribute.Name, "one of rdf:ID, rdf:nodeID and rdf:about, not two");
            name = attribute;
        }

        if (name is null)
            return _terms.FreshBlankNode();
        if (name.Iri == RdfXmlNames.NodeId)
            return _terms.BlankNode(name);
        return name.Iri == RdfXmlNames.Id ? _terms.Identify(element, name) : _terms.Resolve(element, name);
    }

    internal void ReadProperty(RdfXmlElement parent, Resource subject, RdfXmlElement element) => _properties.Read(parent, subject, element);

    internal BlankNode FreshBlankNode() => _terms.FreshBlankNode();

    internal RdfSyntaxException Error(string expected) => _events.Error(expected);

    // 7.2.25 propertyAttr ::= attribute(URI == propertyAttributeURIs, string-value == anyString)
    internal void EmitAttribute(RdfXmlElement element, Resource subject, RdfXmlAttribute attribute)
    {
        if (!RdfXmlNames.IsPropertyAttribute(attribute.Iri))
            throw _events.Error(attribute.Place, attribute.Name, "an attribute that names a property, not a name that RDF/XML keeps for itself");
        Term @object = attribute.Iri == Vocab.Rdf.Type ? _terms.Resolve(element, attribute) : _terms.Literal(element, attribute.Value);
        Emit(subject, attribute.Iri, @object);
    }

    internal void Emit(Resource subject, Iri predicate, Term @object) => _quads.Add(new Quad(subject, predicate, @object, null));

    private static bool IsSubjectAttribute(RdfXmlAttribute attribute) =>
        attribute.Iri == RdfXmlNames.Id || attribute.Iri == RdfXmlNames.NodeId || attribute.Iri == RdfXmlNames.About;
}
