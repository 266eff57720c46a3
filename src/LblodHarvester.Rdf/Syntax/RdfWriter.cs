using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Writes RDF. Lines end in LF, whatever the writer's own line end.</summary>
/// <remarks>
/// <para>
/// N-Triples and N-Quads are written line by line as the quads come, and hold nothing.
/// </para>
/// <para>
/// Turtle and TriG are written as a person likes to read them where there are no more than <see cref="MostPrettyQuads"/> quads: subjects and
/// objects keep the order in which they come, the type comes first and the other predicates in the order of their IRIs, only the
/// prefixes that are used are declared, a blank node that is referred to once is written where that is, and lists as lists. What is larger is
/// written as it comes, in bounded memory: all prefixes are declared, quads that follow each other and share graph, subject and predicate
/// are put together, and blank nodes go by their labels.
/// </para>
/// <para>
/// RDF/XML is written as the first form of Turtle (as lists: those without literals), JSON-LD expanded; both hold all quads until the last
/// one is there.
/// </para>
/// <para>
/// The same quads in the same order give the same text; see <see cref="CanonicalOrder"/>.
/// </para>
/// </remarks>
public static class RdfWriter
{
    /// <summary>How many quads Turtle and TriG are held back for, to be put in a form that a person likes to read.</summary>
    public const int MostPrettyQuads = 100_000;

    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes quads as UTF-8, without a byte order mark.</summary>
    /// <param name="stream">Where to. It is neither flushed nor closed.</param>
    /// <param name="quads">The quads; what was written when they throw stays written.</param>
    /// <param name="syntax">The syntax.</param>
    /// <param name="prefixes">The prefixes that Turtle, TriG and RDF/XML may use; those of the field when null. RDF/XML leaves the empty one.</param>
    /// <exception cref="ArgumentException">
    /// There is a named graph, and N-Triples, Turtle and RDF/XML have none; or an IRI holds half of a surrogate pair; or RDF/XML cannot hold
    /// a triple: its predicate does not end in an XML name, or a text or an IRI has a character that XML has not. The message gives the quad.
    /// </exception>
    /// <exception cref="IOException">The stream does not take the bytes.</exception>
    public static void Write(Stream stream, IEnumerable<Quad> quads, RdfSyntax syntax, PrefixMap? prefixes = null)
    {
        var output = new Utf8Output(stream);
        using var writer = new StreamWriter(stream, Utf8, BufferSize, leaveOpen: true);
        try
        {
            Write(new Utf8Sink(output), writer, quads, syntax, prefixes ?? PrefixMap.Field);
        }
        finally
        {
            output.Flush();
        }
    }

    /// <summary>Writes quads.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="quads">The quads; what was written when they throw stays written.</param>
    /// <param name="syntax">The syntax.</param>
    /// <param name="prefixes">The prefixes that Turtle, TriG and RDF/XML may use; those of the field when null. RDF/XML leaves the empty one.</param>
    /// <exception cref="ArgumentException">
    /// There is a named graph, and N-Triples, Turtle and RDF/XML have none; or RDF/XML cannot hold a triple: its predicate does not end in
    /// an XML name, or a text or an IRI has a character that XML has not. The message gives the quad.
    /// </exception>
    public static void Write(TextWriter writer, IEnumerable<Quad> quads, RdfSyntax syntax, PrefixMap? prefixes = null) =>
        Write(new TextWriterSink(writer), writer, quads, syntax, prefixes ?? PrefixMap.Field);

    /// <summary>Writes a graph; as <see cref="Write(TextWriter, IEnumerable{Quad}, RdfSyntax, PrefixMap)"/>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="syntax">The syntax.</param>
    /// <param name="prefixes">The prefixes that Turtle, TriG and RDF/XML may use; those of the field when null.</param>
    public static void Write(TextWriter writer, Graph graph, RdfSyntax syntax, PrefixMap? prefixes = null) =>
        Write(writer, graph.Select(triple => new Quad(triple, null)), syntax, prefixes);

    // The sink and the writer lead to the same place; the forms that hold all quads use the writer.
    private static void Write<TSink>(TSink sink, TextWriter writer, IEnumerable<Quad> quads, RdfSyntax syntax, PrefixMap prefixes)
        where TSink : struct, ITextSink
    {
        if (!RdfFormat.HasGraphNames(syntax))
            quads = quads.Select(RefuseNamedGraph);
        switch (syntax)
        {
            case RdfSyntax.NTriples or RdfSyntax.NQuads:
                foreach (var quad in quads)
                    NTriplesFormat.AppendLine(sink, quad);
                break;
            case RdfSyntax.Turtle or RdfSyntax.TriG:
                WriteTurtle(sink, writer, quads, prefixes);
                break;
            case RdfSyntax.RdfXml:
                new RdfXmlWriter(quads, prefixes).Write(writer);
                break;
            case RdfSyntax.JsonLd:
                JsonLdWriter.Write(writer, quads);
                break;
        }
    }

    private static void WriteTurtle<TSink>(TSink sink, TextWriter writer, IEnumerable<Quad> quads, PrefixMap prefixes)
        where TSink : struct, ITextSink
    {
        using var source = quads.GetEnumerator();
        var first = new List<Quad>();
        while (first.Count <= MostPrettyQuads && source.MoveNext())
            first.Add(source.Current);
        if (first.Count <= MostPrettyQuads)
            new TurtleWriter(first, prefixes).Write(writer);
        else
            new TurtleStreamWriter<TSink>(sink, prefixes).Write(AllOf(first, source));
    }

    private static IEnumerable<Quad> AllOf(List<Quad> first, IEnumerator<Quad> rest)
    {
        foreach (var quad in first)
            yield return quad;
        first.Clear();
        first.TrimExcess();
        while (rest.MoveNext())
            yield return rest.Current;
    }

    private static Quad RefuseNamedGraph(Quad quad) => quad.Graph is null
        ? quad
        : throw new ArgumentException($"The named graph {quad.Graph} cannot be written in a syntax for one graph; write N-Quads or TriG.");
}
