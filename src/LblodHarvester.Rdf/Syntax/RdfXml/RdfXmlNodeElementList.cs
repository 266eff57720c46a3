namespace LblodHarvester.Rdf;

// 7.2.10 nodeElementList ::= ws* (nodeElement ws*)*
internal sealed class RdfXmlNodeElementList(RdfXmlElement parent, RdfXmlParser parser) : RdfXmlContent(parent)
{
    internal override string Expected => "a node element or the end of the element around it";

    internal override void ReadElement(RdfXmlElement element) => parser.OpenNodeElement(element, parser.ReadSubject(element));
}
