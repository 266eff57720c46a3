namespace LblodHarvester.Rdf;

/// <summary>
/// What an open element may hold: elements of one kind, and white space. Elements within each other are a stack of these, not of calls.
/// Production numbers are the sections of RDF 1.1 XML Syntax.
/// </summary>
/// <param name="parent">The element.</param>
internal abstract class RdfXmlContent(RdfXmlElement parent)
{
    internal RdfXmlElement Parent { get; } = parent;

    /// <summary>What is expected where there is a text.</summary>
    internal abstract string Expected { get; }

    /// <summary>Reads an element that starts here.</summary>
    internal abstract void ReadElement(RdfXmlElement element);

    /// <summary>Reads the end of the element around.</summary>
    internal virtual void ReadEnd()
    {
    }
}

// 7.2.10 nodeElementList ::= ws* (nodeElement ws*)*
internal sealed class RdfXmlNodeElementList(RdfXmlElement parent, RdfXmlParser parser) : RdfXmlContent(parent)
{
    internal override string Expected => "a node element or the end of the element around it";

    internal override void ReadElement(RdfXmlElement element) => parser.OpenNodeElement(element, parser.ReadSubject(element));
}

// 7.2.13 propertyEltList ::= ws* (propertyElt ws*)*
internal sealed class RdfXmlPropertyEltList(RdfXmlElement parent, Resource subject, RdfXmlParser parser) : RdfXmlContent(parent)
{
    internal override string Expected => "a property element or the end of the element around it";

    internal override void ReadElement(RdfXmlElement element) => parser.ReadProperty(Parent, subject, element);

    internal override void ReadEnd() => parser.LeaveNode();
}

// 7.2.19 parseTypeCollectionPropertyElt ::= start-element(URI == propertyElementURIs, attributes == set(idAttr?, parseCollection))
//                                           nodeElementList end-element()
internal sealed class RdfXmlCollection(RdfXmlElement parent, RdfXmlStatement statement, RdfXmlParser parser) : RdfXmlContent(parent)
{
    private RdfXmlStatement _link = statement;

    internal override string Expected => "a node element or the end of the element around it";

    internal override void ReadElement(RdfXmlElement element)
    {
        var subject = parser.ReadSubject(element);
        var cell = parser.FreshBlankNode();
        _link.Emit(cell);
        parser.Emit(cell, Vocab.Rdf.First, subject);
        _link = new RdfXmlStatement(parser, cell, Vocab.Rdf.Rest, Id: null);
        parser.OpenNodeElement(element, subject);
    }

    internal override void ReadEnd() => _link.Emit(Vocab.Rdf.Nil);
}

// 7.2.15 resourcePropertyElt, from its nodeElement on: ws* end-element()
internal sealed class RdfXmlAfterNodeElement(RdfXmlElement parent, RdfXmlParser parser) : RdfXmlContent(parent)
{
    internal override string Expected => "one node element and nothing else";

    internal override void ReadElement(RdfXmlElement element) => throw parser.Error("one node element; rdf:parseType=\"Collection\" takes more");
}
