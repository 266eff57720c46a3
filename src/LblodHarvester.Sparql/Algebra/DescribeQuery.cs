using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>DESCRIBE</c>.</summary>
/// <param name="Terms">What is described: IRIs, and the values of variables.</param>
/// <param name="Pattern">Its solutions, with the solution modifiers.</param>
/// <param name="Dataset">What it is asked of, if it says so.</param>
/// <param name="BaseIri">What <c>IRI()</c> resolves against; null when there is none.</param>
internal sealed record DescribeQuery(
    IReadOnlyList<PatternTerm> Terms, GraphPattern Pattern, DatasetClause Dataset, Iri? BaseIri)
    : AlgebraQuery(Pattern, Dataset, BaseIri);
