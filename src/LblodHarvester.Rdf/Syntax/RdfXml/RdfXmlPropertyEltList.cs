namespace LblodHarvester.Rdf;

// 7.2.13 propertyEltList ::= ws* (propertyElt ws*)*
internal sealed class RdfXmlPropertyEltList(RdfXmlElement parent, Resource subject, RdfXmlParser parser) : RdfXmlContent(parent)
{
    internal override string Expected => "a property element or the end of the element around it";

    internal override void ReadElement(RdfXmlElement element) => parser.ReadProperty(Parent, subject, element);

    internal override void ReadEnd() => parser.LeaveNode();
}
