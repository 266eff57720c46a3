using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// <c>DELETE</c> and <c>INSERT</c> with <c>WHERE</c>; also <c>DELETE WHERE</c>. <c>WITH</c> is already in the templates and in the
/// pattern.
/// </summary>
/// <param name="Delete">What each solution takes away.</param>
/// <param name="Insert">What each solution adds; a variable that stands for a blank node is a new one in each solution.</param>
/// <param name="Pattern">The solutions.</param>
/// <param name="Dataset">The dataset of the pattern, by <c>USING</c>, or by <c>WITH</c> when there is none (<see cref="DatasetClause.HasAllNamed"/>).</param>
/// <param name="BaseIri">What <c>IRI()</c> resolves against: the base where the operation stands; null when there is none.</param>
internal sealed record Modify(
    IReadOnlyList<QuadPattern> Delete, IReadOnlyList<QuadPattern> Insert, GraphPattern Pattern, DatasetClause Dataset, Iri? BaseIri)
    : UpdateOperation;
