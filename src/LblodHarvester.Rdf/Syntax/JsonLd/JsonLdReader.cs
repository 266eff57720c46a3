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
    /// <exception cref="RdfSyntaxException">The text is not JSON, is nested deeper than <see cref="RdfReader.MaxDepth"/>, or is too long.</exception>
    /// <exception cref="JsonLdException">The JSON is not JSON-LD, or names a context that is not known here.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IReadOnlyList<Quad> ReadQuads(string text, string sourceName, JsonLdReaderOptions? options = null)
    {
        options = Checked(options);
        return ReadQuads(JsonSource.Of(text, sourceName, options.MaxDocumentBytes), options);
    }

    /// <summary>
    /// Reads the quads of a document, as <see cref="ReadQuads(string, string, JsonLdReaderOptions?)"/> does. The whole document is held:
    /// what the start of it means can stand at its end.
    /// </summary>
    /// <param name="stream">The document in UTF-8, which is read to its end; a byte order mark in front of it is passed over. The caller closes it.</param>
    /// <param name="sourceName">What errors call the document: a file name or an address.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <exception cref="RdfSyntaxException">
    /// The text is not JSON in UTF-8, is nested deeper than <see cref="RdfReader.MaxDepth"/>, or is longer than <see cref="JsonLdReaderOptions.MaxDocumentBytes"/>.
    /// </exception>
    /// <exception cref="JsonLdException">The JSON is not JSON-LD, or names a context that is not known here.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<Quad> ReadQuads(Stream stream, string sourceName, JsonLdReaderOptions? options = null)
    {
        options = Checked(options);
        return ReadQuads(JsonSource.Read(stream, sourceName, options.MaxDocumentBytes), options);
    }

    private static JsonLdReaderOptions Checked(JsonLdReaderOptions? options)
    {
        options ??= new JsonLdReaderOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDocumentBytes, 1, nameof(options));
        return options;
    }

    private static IReadOnlyList<Quad> ReadQuads(JsonSource source, JsonLdReaderOptions options)
    {
        var document = JsonLdDocument.Read(source);
        var run = new JsonLdRun(options, source.SourceName, document);
        var expanded = DocumentExpansion.Expand(run, document, options.Base, options.ExpandContext);
        var issuer = new BlankNodeIssuer();
        var nodes = new NodeMapGeneration(run, issuer).Generate(expanded);
        return new JsonLdToRdf(issuer, options.Direction).Convert(nodes);
    }
}
