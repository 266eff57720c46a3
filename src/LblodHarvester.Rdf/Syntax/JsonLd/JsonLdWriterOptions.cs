namespace LblodHarvester.Rdf;

/// <summary>Options of <see cref="JsonLdWriter"/>.</summary>
public sealed record JsonLdWriterOptions : JsonLdOptions
{
    /// <summary>A context, as JSON text, to compact with; expanded JSON-LD is written when null.</summary>
    public string? Context { get; init; }

    /// <summary>Whether xsd:boolean, xsd:integer and xsd:double become JSON's own values, and lose how they are written; false by default.</summary>
    public bool UseNativeTypes { get; init; }

    /// <summary>Whether rdf:type stays a property instead of becoming @type; false by default.</summary>
    public bool UseRdfType { get; init; }

    /// <summary>In which form base directions are found in the quads; by default none are looked for.</summary>
    public RdfDirection Direction { get; init; } = RdfDirection.None;

    /// <summary>Whether the JSON is spread over lines for people to read; true by default.</summary>
    public bool Indented { get; init; } = true;
}
