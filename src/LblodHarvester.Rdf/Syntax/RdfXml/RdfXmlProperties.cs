namespace LblodHarvester.Rdf;

/// <summary>Reads the property elements of RDF/XML. Production numbers are the sections of RDF 1.1 XML Syntax.</summary>
internal sealed class RdfXmlProperties(RdfXmlParser nodes, RdfXmlEvents events, RdfXmlTerms terms)
{
    // 7.2.14 propertyElt ::= resourcePropertyElt | literalPropertyElt | parseTypeLiteralPropertyElt | parseTypeResourcePropertyElt
    //                      | parseTypeCollectionPropertyElt | parseTypeOtherPropertyElt | emptyPropertyElt
    internal void Read(RdfXmlElement parent, Resource subject, RdfXmlElement element)
    {
        if (!RdfXmlNames.IsPropertyElement(element.Iri))
            throw events.Error(element.Place, element.Name, "a property element, not a name that RDF/XML keeps for itself");
        var predicate = element.Iri == RdfXmlNames.Li ? parent.NextMember() : element.Iri;
        var id = element.Attribute(RdfXmlNames.Id);
        var statement = new RdfXmlStatement(nodes, subject, predicate, id is null ? null : terms.Identify(element, id));
        if (element.Attribute(RdfXmlNames.ParseType) is { } parseType)
            ReadParseType(element, statement, parseType.Value);
        else
            ReadContent(element, statement);
    }

    private void ReadParseType(RdfXmlElement element, RdfXmlStatement statement, string parseType)
    {
        RefuseAllBut(element, "no attributes beside rdf:parseType but rdf:ID", RdfXmlNames.Id, RdfXmlNames.ParseType);
        switch (parseType)
        {
            case "Resource":
                ReadResource(element, statement);
                break;
            case "Collection":
                nodes.Open(new RdfXmlCollection(element, statement, nodes));
                break;
            default:
                // 7.2.17 parseTypeLiteralPropertyElt ::= start-element(URI == propertyElementURIs, attributes == set(idAttr?, parseLiteral))
                //                                        literal end-element()
                // 7.2.20 parseTypeOtherPropertyElt: any other value of the attribute means the same
                statement.Emit(new Literal(events.ReadCanonicalContent(), Vocab.Rdf.XmlLiteral));
                break;
        }
    }

    // 7.2.18 parseTypeResourcePropertyElt ::= start-element(URI == propertyElementURIs, attributes == set(idAttr?, parseResource))
    //                                         propertyEltList end-element()
    private void ReadResource(RdfXmlElement element, RdfXmlStatement statement)
    {
        var node = terms.FreshBlankNode();
        statement.Emit(node);
        nodes.OpenNode(element, node);
    }

    private void ReadContent(RdfXmlElement element, RdfXmlStatement statement)
    {
        var isLiteral = element.Attributes.All(attribute => attribute.Iri == RdfXmlNames.Id || attribute.Iri == RdfXmlNames.Datatype);
        if (events.Read() == RdfXmlEvent.EndElement)
        {
            ReadEmpty(element, statement, isLiteral);
            return;
        }

        if (!isLiteral)
            throw events.Error("an empty element: a property with rdf:resource, rdf:nodeID or property attributes has no content");
        var text = events.ReadText();
        if (events.Current == RdfXmlEvent.EndElement)
            // 7.2.16 literalPropertyElt ::= start-element(URI == propertyElementURIs, attributes == set(idAttr?, datatypeAttr?)) text() end-element()
            statement.Emit(terms.Literal(element, text, element.Attribute(RdfXmlNames.Datatype)));
        else
            ReadNode(element, statement, text);
    }

    // 7.2.15 resourcePropertyElt ::= start-element(URI == propertyElementURIs, attributes == set(idAttr?)) ws* nodeElement ws* end-element()
    private void ReadNode(RdfXmlElement element, RdfXmlStatement statement, string before)
    {
        if (!RdfXmlEvents.IsWhitespace(before))
            throw events.Error("no element within text; rdf:parseType=\"Literal\" takes both");
        RefuseAllBut(element, "no rdf:datatype on a property that holds a node", RdfXmlNames.Id);
        var node = events.ReadElement(element.Base, element.Language);
        var @object = nodes.ReadSubject(node);
        statement.Emit(@object);
        nodes.Open(new RdfXmlAfterNodeElement(element, nodes));
        nodes.OpenNodeElement(node, @object);
    }

    // 7.2.21 emptyPropertyElt ::= start-element(URI == propertyElementURIs,
    //                             attributes == set(idAttr?, (resourceAttr | nodeIdAttr | datatypeAttr)?, propertyAttr*)) end-element()
    private void ReadEmpty(RdfXmlElement element, RdfXmlStatement statement, bool isLiteral)
    {
        var (resource, nodeId, datatype) =
            (element.Attribute(RdfXmlNames.Resource), element.Attribute(RdfXmlNames.NodeId), element.Attribute(RdfXmlNames.Datatype));
        if (isLiteral)
        {
            statement.Emit(terms.Literal(element, "", datatype));
            return;
        }

        if (datatype is not null)
            throw events.Error(datatype.Place, datatype.Name, "no rdf:datatype on a property whose attributes describe a node");
        if (resource is not null && nodeId is not null)
            throw events.Error(nodeId.Place, nodeId.Name, "one of rdf:resource and rdf:nodeID, not both");
        var @object = resource is not null ? terms.Resolve(element, resource)
            : nodeId is not null ? terms.BlankNode(nodeId)
            : (Resource)terms.FreshBlankNode();
        statement.Emit(@object);
        foreach (var attribute in element.Attributes.Where(attribute => attribute != resource && attribute != nodeId && attribute.Iri != RdfXmlNames.Id))
            nodes.EmitAttribute(element, @object, attribute);
    }

    private void RefuseAllBut(RdfXmlElement element, string expected, params ReadOnlySpan<Iri> allowed)
    {
        foreach (var attribute in element.Attributes)
        {
            if (!allowed.Contains(attribute.Iri))
                throw events.Error(attribute.Place, attribute.Name, expected);
        }
    }
}
