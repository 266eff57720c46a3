namespace LblodHarvester.Sparql.Algebra;

/// <summary>A query in the algebra.</summary>
/// <param name="Pattern">Its solutions, with the solution modifiers.</param>
/// <param name="Dataset">What it is asked of, if it says so.</param>
/// <param name="BaseIri">What <c>IRI()</c> resolves against; null when there is none.</param>
internal abstract record AlgebraQuery(GraphPattern Pattern, DatasetClause Dataset, LblodHarvester.Rdf.Iri? BaseIri);
