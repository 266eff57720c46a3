using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// A document that could be submitted, and the five fields that toezicht needs of it, read from the extracted graph, before any repair.
/// </summary>
/// <param name="Resource">The submitted resource: the foaf:Document; null when it is a blank node, which cannot be submitted.</param>
/// <param name="DocumentType">Its document type concept.</param>
/// <param name="Bestuursorgaan">The body in its bestuursperiode, when there is exactly one.</param>
/// <param name="SessionStart">The start of the zitting, when there is one that can be read.</param>
/// <param name="PublicationDate">The date of publication, when it is written YYYY-MM-DD.</param>
/// <param name="Missing">Which of the five are missing or wrong, and where; empty when the document can be reported.</param>
/// <param name="Place">The start tag of the document's element.</param>
public sealed record SubmittableDocument(
    Iri? Resource,
    Iri DocumentType,
    Iri? Bestuursorgaan,
    DateTimeOffset? SessionStart,
    DateOnly? PublicationDate,
    IReadOnlyList<MissingField> Missing,
    SourcePlace Place);
