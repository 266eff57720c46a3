namespace LblodHarvester.Rdf;

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
