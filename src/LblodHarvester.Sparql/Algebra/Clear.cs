namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// <c>CLEAR</c> and <c>DROP</c>: this store keeps no empty graphs, so that they differ only in that <c>DROP</c> of a graph that is
/// not there fails unless it is silent.
/// </summary>
internal sealed record Clear(GraphTarget Target, bool IsDrop, bool IsSilent) : UpdateOperation;
