namespace LblodHarvester.Rdf;

/// <summary>Gives the contexts that documents name: from the caller, from those that ship with the library, and from nowhere else.</summary>
internal sealed class ContextLoader(JsonLdRun run)
{
    private readonly Dictionary<string, JsonLdDocument> _loaded = new(StringComparer.Ordinal);

    /// <summary>The document of a context.</summary>
    /// <exception cref="JsonLdException"><c>loading remote context failed</c>: it is not known, or is not JSON.</exception>
    internal JsonLdDocument Load(Iri iri)
    {
        if (_loaded.TryGetValue(iri.Value, out var document))
            return document;
        var text = run.Options.LoadContext?.Invoke(iri) ?? JsonLdContexts.Find(iri) ?? throw run.Error(
            JsonLdErrorCode.LoadingRemoteContextFailed,
            $"the context <{iri.Value}> is not known, and contexts are not fetched. Known are {string.Join(", ", JsonLdContexts.All.Select(known => $"<{known.Value}>"))}. "
            + "Write the context into the document, or pass a loader that has it.");
        try
        {
            document = JsonLdDocument.Read(text, iri.Value);
        }
        catch (RdfSyntaxException exception)
        {
            throw run.Error(JsonLdErrorCode.LoadingRemoteContextFailed, exception.Message, exception);
        }

        _loaded.Add(iri.Value, document);
        return document;
    }
}
