using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>ASK</c>.</summary>
internal sealed record AskQuery(GraphPattern Pattern, DatasetClause Dataset, Iri? BaseIri) : AlgebraQuery(Pattern, Dataset, BaseIri);
