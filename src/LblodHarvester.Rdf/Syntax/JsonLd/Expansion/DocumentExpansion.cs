namespace LblodHarvester.Rdf;

/// <summary>The expand method of the API, from step 5 (JSON-LD 1.1 API, section 9.1).</summary>
internal static class DocumentExpansion
{
    /// <summary>Expands a document.</summary>
    /// <param name="run">The run, whose base overrides the document's IRI.</param>
    /// <param name="document">The document.</param>
    /// <param name="documentIri">The IRI of the document.</param>
    /// <param name="expandContext">The context, as JSON text, to begin with.</param>
    internal static JsonList Expand(JsonLdRun run, JsonLdDocument document, Iri? documentIri, string? expandContext)
    {
        // 5
        var active = new ActiveContext(run.Options.Base ?? documentIri, documentIri ?? run.Options.Base);

        // 6
        if (expandContext is not null)
        {
            var given = JsonLdDocument.Read(expandContext, "the context to expand with");
            active = run.Within(given, () => run.Contexts.Process(active, given.ContextOrRoot(), active.OriginalBase, ContextScope.Embedded));
        }

        // 8
        return new Expansion(run).ExpandDocument(active, document.Root, active.OriginalBase);
    }
}
