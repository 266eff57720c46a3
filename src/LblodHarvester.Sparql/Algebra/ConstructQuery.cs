using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>CONSTRUCT</c>.</summary>
/// <param name="Template">The triples that each solution gives; a variable that stands for a blank node is a new one in each
/// solution.</param>
/// <param name="Pattern">Its solutions, with the solution modifiers.</param>
/// <param name="Dataset">What it is asked of, if it says so.</param>
/// <param name="BaseIri">What <c>IRI()</c> resolves against; null when there is none.</param>
internal sealed record ConstructQuery(
    IReadOnlyList<TriplePattern> Template, GraphPattern Pattern, DatasetClause Dataset, Iri? BaseIri)
    : AlgebraQuery(Pattern, Dataset, BaseIri);
