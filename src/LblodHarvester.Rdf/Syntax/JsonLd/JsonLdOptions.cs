namespace LblodHarvester.Rdf;

/// <summary>What reading, writing and compacting JSON-LD have in common.</summary>
public abstract record JsonLdOptions
{
    private protected JsonLdOptions()
    {
    }

    /// <summary>What relative IRIs are resolved against, and made relative to; the text's own IRI. None when null.</summary>
    public Iri? Base { get; init; }

    /// <summary>The version of JSON-LD that a document may use; 1.1 unless said otherwise.</summary>
    public JsonLdVersion Version { get; init; } = JsonLdVersion.JsonLd11;

    /// <summary>
    /// Gives the text of a context that a document names by its IRI, or null when it does not know it; asked before
    /// <see cref="JsonLdContexts"/>, which ship with the library. Nothing else is looked at: a context that neither knows is an error.
    /// </summary>
    public Func<Iri, string?>? LoadContext { get; init; }
}
