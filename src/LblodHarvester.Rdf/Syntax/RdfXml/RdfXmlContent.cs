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
