namespace LblodHarvester.Rdf;

/// <summary>Reads RDF/XML. Production numbers are the sections of RDF 1.1 XML Syntax.</summary>
internal sealed class RdfXmlParser
{
    private readonly RdfXmlEvents _events;
    private readonly RdfXmlTerms _terms;
    private readonly RdfXmlProperties _properties;
    private readonly Iri? _base;
    private readonly List<Quad> _quads = [];
    private int _depth;

    private RdfXmlParser(RdfXmlEvents events, Iri? baseIri)
    {
        _events = events;
        _base = baseIri;
        _terms = new RdfXmlTerms(events);
        _properties = new RdfXmlProperties(this, events, _terms);
    }

    /// <summary>Reads all triples of a document.</summary>
    internal static IReadOnlyList<Quad> Read(SourceCursor source, Iri? baseIri)
    {
        using var events = new RdfXmlEvents(source);
        return new RdfXmlParser(events, baseIri).Read();
    }

    // 7.2.8 doc ::= root(document-element == RDF); and 7.2.1: where it is known to be RDF/XML, a node element may stand alone
    private List<Quad> Read()
    {
        SkipWhitespace("the document element");
        var element = _events.ReadElement(_base, language: null);
        if (element.Iri == RdfXmlNames.RdfElement)
            ReadRdf(element);
        else
            ReadNodeElement(element);
        while (_events.Read() != RdfXmlEvent.EndOfDocument)
        {
        }

        return _quads;
    }

    // 7.2.9 RDF ::= start-element(URI == rdf:RDF, attributes == set()) nodeElementList end-element()
    private void ReadRdf(RdfXmlElement element)
    {
        if (element.Attributes is [var attribute, ..])
            throw _events.Error(attribute.Place, attribute.Name, "no attributes on rdf:RDF but namespaces, xml:base and xml:lang");
        ReadNodeElementList(element, (node, subject) => ReadNodeElement(node, subject));
    }

    // 7.2.10 nodeElementList ::= ws* (nodeElement ws*)*
    internal void ReadNodeElementList(RdfXmlElement parent, Action<RdfXmlElement, Resource> readNode)
    {
        while (SkipWhitespace("a node element or the end of the element around it") == RdfXmlEvent.StartElement)
        {
            var element = _events.ReadElement(parent.Base, parent.Language);
            readNode(element, ReadSubject(element));
        }
    }

    private void ReadNodeElement(RdfXmlElement element) => ReadNodeElement(element, ReadSubject(element));

    // 7.2.11 nodeElement ::= start-element(URI == nodeElementURIs, attributes == set((idAttr | nodeIdAttr | aboutAttr)?, propertyAttr*))
    //                        propertyEltList end-element()
    internal void ReadNodeElement(RdfXmlElement element, Resource subject)
    {
        Enter(element);
        if (element.Iri != RdfXmlNames.Description)
            Emit(subject, Vocab.Rdf.Type, element.Iri);
        foreach (var attribute in element.Attributes.Where(attribute => !IsSubjectAttribute(attribute)))
            EmitAttribute(element, subject, attribute);
        ReadPropertyEltList(element, subject);
        Leave();
    }

    /// <summary>The subject that a node element stands for.</summary>
    internal Resource ReadSubject(RdfXmlElement element)
    {
        if (!RdfXmlNames.IsNodeElement(element.Iri))
            throw _events.Error(element.Place, element.Name, "a node element: rdf:Description or a class, not a name that RDF/XML keeps for itself");
        var named = element.Attributes.Where(IsSubjectAttribute).ToList();
        if (named.Count > 1)
            throw _events.Error(named[1].Place, named[1].Name, "one of rdf:ID, rdf:nodeID and rdf:about, not two");
        if (named is not [var name])
            return _terms.FreshBlankNode();
        if (name.Iri == RdfXmlNames.NodeId)
            return _terms.BlankNode(name);
        return name.Iri == RdfXmlNames.Id ? _terms.Identify(element, name) : _terms.Resolve(element, name);
    }

    // 7.2.13 propertyEltList ::= ws* (propertyElt ws*)*
    internal void ReadPropertyEltList(RdfXmlElement parent, Resource subject)
    {
        while (SkipWhitespace("a property element or the end of the element around it") == RdfXmlEvent.StartElement)
            _properties.Read(parent, subject, _events.ReadElement(parent.Base, parent.Language));
    }

    // 7.2.12 ws
    internal RdfXmlEvent SkipWhitespace(string expected)
    {
        while (_events.Read() == RdfXmlEvent.Text)
        {
            if (!IsWhitespace(_events.Text))
                throw _events.Error(expected);
        }

        return _events.Current;
    }

    internal static bool IsWhitespace(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(" \t\r\n");

    // 7.2.25 propertyAttr ::= attribute(URI == propertyAttributeURIs, string-value == anyString)
    internal void EmitAttribute(RdfXmlElement element, Resource subject, RdfXmlAttribute attribute)
    {
        if (!RdfXmlNames.IsPropertyAttribute(attribute.Iri))
            throw _events.Error(attribute.Place, attribute.Name, "an attribute that names a property, not a name that RDF/XML keeps for itself");
        Term @object = attribute.Iri == Vocab.Rdf.Type ? _terms.Resolve(element, attribute) : _terms.Literal(element, attribute.Value);
        Emit(subject, attribute.Iri, @object);
    }

    internal void Emit(Resource subject, Iri predicate, Term @object) => _quads.Add(new Quad(new Triple(subject, predicate, @object), null));

    internal void Enter(RdfXmlElement element)
    {
        if (++_depth > RdfReader.MaxDepth)
            throw _events.Error(element.Place, element.Name, $"at most {RdfReader.MaxDepth} nodes within each other");
    }

    internal void Leave() => _depth--;

    private static bool IsSubjectAttribute(RdfXmlAttribute attribute) =>
        attribute.Iri == RdfXmlNames.Id || attribute.Iri == RdfXmlNames.NodeId || attribute.Iri == RdfXmlNames.About;
}
