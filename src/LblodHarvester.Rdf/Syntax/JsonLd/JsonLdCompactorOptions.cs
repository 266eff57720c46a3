namespace LblodHarvester.Rdf;

/// <summary>Options of <see cref="JsonLdCompactor"/>.</summary>
public sealed record JsonLdCompactorOptions : JsonLdOptions
{
    /// <summary>Whether an array of one item becomes that item, where the context lets it; true by default.</summary>
    public bool CompactArrays { get; init; } = true;

    /// <summary>Whether IRIs become relative to <see cref="JsonLdOptions.Base"/>; true by default.</summary>
    public bool CompactToRelative { get; init; } = true;

    /// <summary>A context, as JSON text, that is in force before the document's own; none when null.</summary>
    public string? ExpandContext { get; init; }

    /// <summary>The IRI of the document, when that is another one than <see cref="JsonLdOptions.Base"/>: what its contexts' IRIs are resolved against.</summary>
    public Iri? DocumentIri { get; init; }

    /// <summary>Whether the JSON is spread over lines for people to read; true by default.</summary>
    public bool Indented { get; init; } = true;
}
