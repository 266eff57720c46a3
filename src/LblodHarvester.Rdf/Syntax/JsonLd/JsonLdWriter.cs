namespace LblodHarvester.Rdf;

/// <summary>Writes RDF as JSON-LD 1.1 (JSON-LD 1.1 API, sections 8.4 and 6).</summary>
public static class JsonLdWriter
{
    /// <summary>
    /// Writes quads: expanded, or compacted when the options have a context. Nodes keep the order in which they are first named; lists
    /// are written as lists. The same quads in the same order give the same text.
    /// </summary>
    /// <param name="writer">Where to. Lines end in LF.</param>
    /// <param name="quads">The quads.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <exception cref="JsonLdException">A literal or the context is one that JSON-LD cannot do with.</exception>
    /// <exception cref="RdfSyntaxException">The context is not JSON.</exception>
    /// <exception cref="ArgumentException">Lists or JSON literals are nested deeper than <see cref="RdfReader.MaxDepth"/>, so that no reader would take the result.</exception>
    public static void Write(TextWriter writer, IEnumerable<Quad> quads, JsonLdWriterOptions? options = null)
    {
        options ??= new JsonLdWriterOptions();
        var run = new JsonLdRun(options, "the quads");
        var expanded = new RdfToJsonLd(run, options).Convert(quads);
        if (JsonPrinter.DepthOf(expanded) > JsonParser.MaxDepth)
            throw new ArgumentException($"The quads nest lists or JSON literals deeper than {JsonParser.MaxDepth} levels; write another syntax.", nameof(quads));
        Json result = options.Context is null
            ? expanded
            : DocumentCompaction.Compact(run, expanded, options.Context, options.Base, compactArrays: true);
        JsonPrinter.Print(writer, result, options.Indented);
        writer.Write('\n');
    }
}
