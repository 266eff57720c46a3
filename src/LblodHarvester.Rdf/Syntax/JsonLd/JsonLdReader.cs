namespace LblodHarvester.Rdf;

/// <summary>Reads JSON-LD 1.1 as RDF (JSON-LD 1.1 API, sections 5, 7 and 8).</summary>
public static class JsonLdReader
{
    /// <summary>
    /// Reads the quads of a document, graph by graph and node by node. Statements that RDF has no place for, with a predicate that is
    /// not an IRI or an IRI that is not one, are left out, as the specification asks.
    /// </summary>
    /// <param name="text">The document; a byte order mark in front of it is passed over.</param>
    /// <param name="sourceName">What errors call the document: a file name or an address.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <exception cref="RdfSyntaxException">The text is not JSON, or is nested deeper than <see cref="RdfReader.MaxDepth"/>.</exception>
    /// <exception cref="JsonLdException">The JSON is not JSON-LD, or names a context that is not known here.</exception>
    public static IReadOnlyList<Quad> ReadQuads(string text, string sourceName, JsonLdReaderOptions? options = null) =>
        ReadQuads(new SourceCursor(text, sourceName), options ?? new JsonLdReaderOptions());

    internal static IReadOnlyList<Quad> ReadQuads(SourceCursor cursor, JsonLdReaderOptions options)
    {
        var document = JsonLdDocument.Read(cursor);
        var run = new JsonLdRun(options, cursor.SourceName, document);
        var expanded = DocumentExpansion.Expand(run, document, options.Base, options.ExpandContext);
        var issuer = new BlankNodeIssuer();
        var nodes = new NodeMapGeneration(run, issuer).Generate(expanded);
        return new JsonLdToRdf(issuer, options.Direction).Convert(nodes);
    }
}
