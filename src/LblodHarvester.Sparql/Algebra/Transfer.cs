using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>COPY</c>, <c>MOVE</c> and <c>ADD</c>; null is the default graph.</summary>
internal sealed record Transfer(TransferKind Kind, Iri? Source, Iri? Destination, bool IsSilent) : UpdateOperation;
