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

/// <summary>Options of <see cref="JsonLdReader"/>.</summary>
public sealed record JsonLdReaderOptions : JsonLdOptions
{
    /// <summary>A context, as JSON text, that is in force before the document's own; none when null.</summary>
    public string? ExpandContext { get; init; }

    /// <summary>What becomes of the base direction of strings; by default it is lost, as RDF has none.</summary>
    public RdfDirection Direction { get; init; } = RdfDirection.None;
}

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

/// <summary>A version of JSON-LD: its processing mode.</summary>
public enum JsonLdVersion
{
    /// <summary>JSON-LD 1.1; documents for 1.0 are read as well.</summary>
    JsonLd11,

    /// <summary>
    /// JSON-LD 1.0: what 1.1 added is refused, lists of lists among it, and what it forbade is allowed: every term is read as a prefix, and
    /// a term that looks like an IRI may stand for another one.
    /// </summary>
    JsonLd10,
}

/// <summary>How the base direction of a string is said in RDF (JSON-LD 1.1 API, section 9.3: rdfDirection).</summary>
public enum RdfDirection
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By a datatype in the namespace <c>https://www.w3.org/ns/i18n#</c>.</summary>
    I18nDatatype,

    /// <summary>By a blank node with rdf:value, rdf:language and rdf:direction.</summary>
    CompoundLiteral,
}
