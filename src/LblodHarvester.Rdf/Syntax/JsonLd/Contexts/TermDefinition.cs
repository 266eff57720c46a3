namespace LblodHarvester.Rdf;

/// <summary>What a context says of a term (JSON-LD 1.1 API, section 4.1).</summary>
internal sealed class TermDefinition
{
    /// <summary>The IRI, blank node identifier or keyword that the term stands for; null when it stands for nothing.</summary>
    internal string? IriMapping { get; set; }

    /// <summary>Whether the term may be the prefix of a compact IRI.</summary>
    internal bool IsPrefix { get; set; }

    internal bool IsProtected { get; set; }

    internal bool IsReverse { get; set; }

    /// <summary>What relative IRIs of contexts in <see cref="LocalContext"/> are resolved against.</summary>
    internal Iri? BaseUrl { get; set; }

    /// <summary>The scoped context; C#'s null when there is none.</summary>
    internal Json? LocalContext { get; set; }

    /// <summary>The text that <see cref="LocalContext"/> is from, for the places of errors.</summary>
    internal JsonLdDocument? Document { get; set; }

    internal Containers Containers { get; set; }

    internal TermMapping? Direction { get; set; }

    internal string? IndexMapping { get; set; }

    internal TermMapping? Language { get; set; }

    internal string? NestValue { get; set; }

    internal string? TypeMapping { get; set; }

    /// <summary>Whether two definitions are the same but for being protected.</summary>
    internal bool IsSame(TermDefinition other) =>
        IriMapping == other.IriMapping
        && IsPrefix == other.IsPrefix
        && IsReverse == other.IsReverse
        && JsonEquality.Instance.Equals(LocalContext, other.LocalContext)
        && Containers == other.Containers
        && Direction == other.Direction
        && IndexMapping == other.IndexMapping
        && Language == other.Language
        && NestValue == other.NestValue
        && TypeMapping == other.TypeMapping;
}
