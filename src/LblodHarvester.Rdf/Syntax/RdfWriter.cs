namespace LblodHarvester.Rdf;

/// <summary>Writes RDF. Lines end in LF, whatever the writer's own line end.</summary>
public static class RdfWriter
{
    /// <summary>
    /// Writes quads. Turtle, TriG and RDF/XML keep subjects and objects in the order in which they come, put the type first and the other
    /// predicates in the order of their IRIs, declare only the prefixes that are used, write a blank node that is referred to once where
    /// that is, and lists as lists (RDF/XML: those without literals). The same quads in the same order give the same text; see <see cref="CanonicalOrder"/>.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="quads">The quads.</param>
    /// <param name="syntax">The syntax.</param>
    /// <param name="prefixes">The prefixes that Turtle, TriG and RDF/XML may use; those of the field when null. RDF/XML leaves the empty one.</param>
    /// <exception cref="ArgumentException">
    /// There is a named graph, and N-Triples, Turtle and RDF/XML have none; or RDF/XML cannot hold a triple: its predicate does not end in
    /// an XML name, or a text or an IRI has a character that XML has not. The message gives the quad.
    /// </exception>
    public static void Write(TextWriter writer, IEnumerable<Quad> quads, RdfSyntax syntax, PrefixMap? prefixes = null)
    {
        if (syntax is RdfSyntax.NTriples or RdfSyntax.Turtle or RdfSyntax.RdfXml)
            quads = quads.Select(RefuseNamedGraph);
        switch (syntax)
        {
            case RdfSyntax.NTriples or RdfSyntax.NQuads:
                foreach (var quad in quads)
                    writer.Write($"{quad}\n");
                break;
            case RdfSyntax.Turtle or RdfSyntax.TriG:
                new TurtleWriter(quads, prefixes ?? PrefixMap.Field).Write(writer);
                break;
            case RdfSyntax.RdfXml:
                new RdfXmlWriter(quads, prefixes ?? PrefixMap.Field).Write(writer);
                break;
            case RdfSyntax.JsonLd:
                JsonLdWriter.Write(writer, quads);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "This is not an RDF syntax.");
        }
    }

    /// <summary>Writes a graph; as <see cref="Write(TextWriter, IEnumerable{Quad}, RdfSyntax, PrefixMap)"/>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="syntax">The syntax.</param>
    /// <param name="prefixes">The prefixes that Turtle, TriG and RDF/XML may use; those of the field when null.</param>
    public static void Write(TextWriter writer, Graph graph, RdfSyntax syntax, PrefixMap? prefixes = null) =>
        Write(writer, graph.Select(triple => new Quad(triple, null)), syntax, prefixes);

    private static Quad RefuseNamedGraph(Quad quad) => quad.Graph is null
        ? quad
        : throw new ArgumentException($"The named graph {quad.Graph} cannot be written in a syntax for one graph; write N-Quads or TriG.");
}
