namespace LblodHarvester.Rdf;

/// <summary>Compacts JSON-LD 1.1 with a context (JSON-LD 1.1 API, sections 6 and 9.1).</summary>
public static class JsonLdCompactor
{
    /// <summary>Compacts a document.</summary>
    /// <param name="text">The document; a byte order mark in front of it is passed over.</param>
    /// <param name="context">The context as JSON text, in itself or as the value of @context.</param>
    /// <param name="sourceName">What errors call the document: a file name or an address.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <returns>The compacted document.</returns>
    /// <exception cref="RdfSyntaxException">A text is not JSON, or is nested deeper than <see cref="RdfReader.MaxDepth"/>.</exception>
    /// <exception cref="JsonLdException">The JSON is not JSON-LD, or names a context that is not known here.</exception>
    public static string Compact(string text, string context, string sourceName, JsonLdCompactorOptions? options = null)
    {
        options ??= new JsonLdCompactorOptions();
        var document = JsonLdDocument.Read(text, sourceName);
        var run = new JsonLdRun(options, sourceName, document);
        var documentIri = options.DocumentIri ?? options.Base;

        // 4
        var expanded = DocumentExpansion.Expand(run, document, documentIri, options.ExpandContext);

        // 5 to 9
        var compacted = DocumentCompaction.Compact(run, expanded, context, documentIri, options.CompactArrays, options.CompactToRelative);
        var output = new StringWriter { NewLine = "\n" };
        JsonPrinter.Print(output, compacted, options.Indented);
        return output.ToString();
    }
}
