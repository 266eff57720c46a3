using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>A document that a page carries.</summary>
/// <param name="Node">The document.</param>
/// <param name="Type">Its document type, as the codelist spells it.</param>
/// <param name="TypedBy">The triple that says so.</param>
internal sealed record PageDocument(Resource Node, Iri Type, ExtractedTriple TypedBy);
