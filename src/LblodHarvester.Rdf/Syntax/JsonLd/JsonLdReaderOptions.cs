namespace LblodHarvester.Rdf;

/// <summary>Options of <see cref="JsonLdReader"/>.</summary>
public sealed record JsonLdReaderOptions : JsonLdOptions
{
    /// <summary>A context, as JSON text, that is in force before the document's own; none when null.</summary>
    public string? ExpandContext { get; init; }

    /// <summary>What becomes of the base direction of strings; by default it is lost, as RDF has none.</summary>
    public RdfDirection Direction { get; init; } = RdfDirection.None;

    /// <summary>
    /// How many bytes of UTF-8 a document may take: all of it is held at once, with what the algorithms make of it, which is some 15 times
    /// as much memory. Default: 64 MiB. At least 1.
    /// </summary>
    public int MaxDocumentBytes { get; init; } = 64 << 20;
}
