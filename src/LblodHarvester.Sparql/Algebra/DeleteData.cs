using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>DELETE DATA</c>.</summary>
internal sealed record DeleteData(IReadOnlyList<Quad> Quads) : UpdateOperation;
