namespace LblodHarvester.Rdf;

// 7.2.15 resourcePropertyElt, from its nodeElement on: ws* end-element()
internal sealed class RdfXmlAfterNodeElement(RdfXmlElement parent, RdfXmlParser parser) : RdfXmlContent(parent)
{
    internal override string Expected => "one node element and nothing else";

    internal override void ReadElement(RdfXmlElement element) => throw parser.Error("one node element; rdf:parseType=\"Collection\" takes more");
}
