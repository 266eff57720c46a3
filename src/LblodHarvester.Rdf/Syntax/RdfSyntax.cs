namespace LblodHarvester.Rdf;

/// <summary>The RDF syntaxes that <see cref="RdfReader"/> reads and <see cref="RdfWriter"/> writes.</summary>
public enum RdfSyntax
{
    /// <summary>RDF 1.1 N-Triples: one triple on a line.</summary>
    NTriples,

    /// <summary>RDF 1.1 N-Quads: one quad on a line.</summary>
    NQuads,

    /// <summary>RDF 1.1 Turtle.</summary>
    Turtle,

    /// <summary>RDF 1.1 TriG: Turtle with named graphs.</summary>
    TriG,

    /// <summary>RDF 1.1 XML Syntax.</summary>
    RdfXml,

    /// <summary>JSON-LD 1.1.</summary>
    JsonLd,
}
