namespace LblodHarvester.Rdf;

/// <summary>Where a node is an object.</summary>
/// <param name="Node">The subject.</param>
/// <param name="Property">The predicate.</param>
/// <param name="Value">The reference to the node there.</param>
internal sealed record RdfUsage(RdfNode Node, Iri Property, JsonMap Value);
