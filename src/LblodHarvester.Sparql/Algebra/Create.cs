using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>CREATE</c>.</summary>
internal sealed record Create(Iri Graph, bool IsSilent) : UpdateOperation;
