using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>A link that the page's RDFa makes.</summary>
/// <param name="Relation">The property or relation IRI.</param>
/// <param name="Target">The IRI it points to.</param>
/// <param name="Place">The attribute that gave the target.</param>
public sealed record RdfaLink(Iri Relation, Iri Target, SourcePlace Place);
