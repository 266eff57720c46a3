namespace LblodHarvester.Rdf;

/// <summary>What <see cref="RdfXmlEvents"/> stands at.</summary>
internal enum RdfXmlEvent
{
    StartElement,
    EndElement,
    Text,
    EndOfDocument,
}
