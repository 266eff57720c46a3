namespace LblodHarvester.Rdf;

/// <summary>An attribute, as section 6.1.4 of RDF 1.1 XML Syntax has it.</summary>
internal sealed record RdfXmlAttribute(string Name, Iri Iri, string Value, XmlPlace Place);
