using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>How a page is read, and limits on what it may be. Over a limit is an <see cref="RdfaException"/>.</summary>
public sealed record RdfaOptions
{
    /// <summary>The language of the page. Default <see cref="HostLanguage.Html5"/>.</summary>
    public HostLanguage HostLanguage { get; init; } = HostLanguage.Html5;

    /// <summary>
    /// Gives the graph of a vocabulary that the page uses by <c>vocab</c>, or null when it is not at hand; what follows from the page and its
    /// vocabularies is then extracted too (RDFa Core 1.1, section 10). Called once for each vocabulary. Nothing is expanded when null, the
    /// default, and nothing is ever fetched but by this.
    /// </summary>
    public Func<Iri, Graph?>? LoadVocabulary { get; init; }

    /// <summary>
    /// Whether triples, links and subjects are given their places. Without, an origin is <see cref="TripleOrigin.Unknown"/>, the place of a
    /// link is <see cref="SourcePlace.Start"/>, and <see cref="RdfaDocument.Subjects"/> is empty: their work is saved. Findings always have
    /// their place. Default true.
    /// </summary>
    public bool Positions { get; init; } = true;

    /// <summary>The deepest nesting of elements that is read; 1 to 512 (AngleSharp's own limit). Default 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in that range.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is >= 1 and <= 512
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxDepth is 1 to 512.");
    } = 256;

    /// <summary>The longest text that is read, in UTF-16 code units. Default 64 Mi.</summary>
    public int MaxLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most attributes of one element; a tree builder's work grows with their square. Default 1,000.</summary>
    public int MaxAttributes { get; init; } = 1_000;

    /// <summary>
    /// The most triples, duplicates counted: n values of one attribute on m elements make n × m of them, and so do patterns that are
    /// copied.
    /// Default 1,000,000.
    /// </summary>
    public int MaxTriples { get; init; } = 1_000_000;

    /// <summary>
    /// The longest that all literals together may be, in UTF-16 code units: each level of nested properties repeats the text of those
    /// within.
    /// Default 64 Mi.
    /// </summary>
    public long MaxLiteralLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// The longest that all IRIs together may be, and all paths of elements, in UTF-16 code units: each repeats its base or the namespace of its
    /// prefix, and the names around it, however long the page makes them. Default 256 Mi.
    /// </summary>
    public long MaxRepeatedLength { get; init; } = 256 * 1024 * 1024;
}
