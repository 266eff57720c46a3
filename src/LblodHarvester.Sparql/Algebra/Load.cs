using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>LOAD</c>.</summary>
/// <param name="Source">What is read.</param>
/// <param name="Graph">Where it goes; null is the default graph.</param>
/// <param name="IsSilent">Whether a failure counts as success.</param>
internal sealed record Load(Iri Source, Iri? Graph, bool IsSilent) : UpdateOperation;
