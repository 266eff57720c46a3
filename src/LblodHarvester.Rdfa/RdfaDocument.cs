using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>What one page says.</summary>
/// <param name="Base">The base IRI in force: of the page, or of its <c>base</c> element.</param>
/// <param name="Triples">The distinct triples, in document order, each with the place where it was first found.</param>
/// <param name="EmittedTriples">How many triples the RDFa rules gave before duplicates were removed.</param>
/// <param name="Links">Every IRI-valued <c>property</c> or <c>rel</c>, in document order: what a crawler may follow.</param>
/// <param name="Findings">What looks wrong, in document order.</param>
/// <param name="Subjects">
/// For each subject, the start tag of the element that first named or typed it: the place of what is missing there.
/// </param>
public sealed record RdfaDocument(
    Iri Base,
    IReadOnlyList<ExtractedTriple> Triples,
    int EmittedTriples,
    IReadOnlyList<RdfaLink> Links,
    IReadOnlyList<RdfaFinding> Findings,
    IReadOnlyDictionary<Resource, SourcePlace> Subjects);

/// <summary>A triple and where it comes from.</summary>
public sealed record ExtractedTriple(Triple Triple, TripleOrigin Origin);

/// <summary>Where a triple comes from: the element that completed it, and the attribute (or element) that gave each term.</summary>
/// <param name="Element">The start tag of the element.</param>
/// <param name="Subject">What gave the subject.</param>
/// <param name="Predicate">What gave the predicate.</param>
/// <param name="Object">What gave the object; the element itself for text content.</param>
/// <param name="Path">The element's place in the tree, XPath-like: <c>/html[1]/body[1]/div[3]</c>.</param>
public sealed record TripleOrigin(SourcePlace Element, SourcePlace Subject, SourcePlace Predicate, SourcePlace Object, string Path);

/// <summary>A place in the source text.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Offset">Offset in UTF-16 code units from the start of the text, from 0.</param>
/// <param name="Attribute">The attribute there, or null when the place is a start tag.</param>
public readonly record struct SourcePlace(int Line, int Column, int Offset, string? Attribute = null)
{
    /// <summary>The start of the page: the place of what is wrong with it as a whole.</summary>
    public static SourcePlace Start { get; } = new(1, 1, 0);

    /// <summary><c>line:column</c>, as compilers write it.</summary>
    public override string ToString() => $"{Line}:{Column}";
}

/// <summary>A link that the page's RDFa makes.</summary>
/// <param name="Relation">The property or relation IRI.</param>
/// <param name="Target">The IRI it points to.</param>
/// <param name="Place">The attribute that gave the target.</param>
public sealed record RdfaLink(Iri Relation, Iri Target, SourcePlace Place);

/// <summary>Something that looks wrong in the page's RDFa.</summary>
/// <param name="Kind">What kind of fault.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="Value">The text at fault, as written.</param>
/// <param name="Place">Where.</param>
public sealed record RdfaFinding(RdfaFindingKind Kind, string Message, string Value, SourcePlace Place);

/// <summary>The kinds of fault that extraction notices.</summary>
public enum RdfaFindingKind
{
    /// <summary>White space or a line break inside an IRI.</summary>
    WhitespaceInIri,

    /// <summary>Quotation marks, often curly, inside an attribute value that should be an IRI.</summary>
    QuotesInIri,

    /// <summary>Another character that no IRI may hold.</summary>
    IllegalCharacterInIri,

    /// <summary>A prefix that no element in scope declares: the CURIE was taken for an absolute IRI.</summary>
    UndeclaredPrefix,

    /// <summary>A host name without scheme: the IRI was resolved relative to the page.</summary>
    HostWithoutScheme,

    /// <summary>A path segment <c>null</c> or <c>undefined</c>, leaked from the software that wrote the page.</summary>
    NullSegment,

    /// <summary>An empty <c>resource</c>, <c>about</c>, <c>href</c> or <c>src</c> where the page itself is hardly meant.</summary>
    EmptyResource,

    /// <summary>A plain HTML link type such as <c>noopener</c> that <c>vocab</c> turned into a property.</summary>
    LinkTypeAsProperty,

    /// <summary>A term that neither <c>vocab</c> nor the initial context defines: ignored, as the rules say.</summary>
    UnknownTerm,

    /// <summary>The text ends inside a tag, an attribute, a comment or a script: the page was cut off.</summary>
    Truncated,
}
