using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>INSERT DATA</c>. Blank nodes of the request are made anew in the store; equal labels within the request are one.</summary>
internal sealed record InsertData(IReadOnlyList<Quad> Quads) : UpdateOperation;
