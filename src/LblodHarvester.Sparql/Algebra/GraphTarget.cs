using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>The graphs that <c>CLEAR</c> and <c>DROP</c> are about.</summary>
internal sealed record GraphTarget(GraphTargetKind Kind, Iri? Graph = null);
