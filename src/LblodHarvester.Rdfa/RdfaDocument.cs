using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>What one page says.</summary>
/// <param name="Base">The base IRI in force: of the page, or of its <c>base</c> element or its root's <c>xml:base</c>.</param>
/// <param name="Triples">The distinct triples, in document order, each with the place where it was first found.</param>
/// <param name="EmittedTriples">How many triples the RDFa rules gave before duplicates were removed.</param>
/// <param name="Links">Every IRI-valued <c>property</c> or <c>rel</c>, in document order: what a crawler may follow.</param>
/// <param name="Findings">What looks wrong, in document order.</param>
/// <param name="Subjects">
/// For each subject, the start tag of the element that first named or typed it: the place of what is missing there. Empty when positions
/// were not asked for.
/// </param>
public sealed record RdfaDocument(
    Iri Base,
    IReadOnlyList<ExtractedTriple> Triples,
    int EmittedTriples,
    IReadOnlyList<RdfaLink> Links,
    IReadOnlyList<RdfaFinding> Findings,
    IReadOnlyDictionary<Resource, SourcePlace> Subjects);
