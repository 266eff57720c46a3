using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>SELECT</c>.</summary>
/// <param name="Variables">The columns of the result, in order; for <c>*</c> the visible variables in the order in which the query first
/// names them.</param>
/// <param name="Pattern">Its solutions, with the solution modifiers.</param>
/// <param name="Dataset">What it is asked of, if it says so.</param>
/// <param name="BaseIri">What <c>IRI()</c> resolves against; null when there is none.</param>
internal sealed record SelectQuery(
    IReadOnlyList<Variable> Variables, GraphPattern Pattern, DatasetClause Dataset, Iri? BaseIri)
    : AlgebraQuery(Pattern, Dataset, BaseIri);
