using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A <c>SELECT</c> query (production [7]).</summary>
internal sealed record SelectQuerySyntax(SelectSyntax Select, DatasetClause Dataset, Iri? BaseIri) : QuerySyntax(Select.Body, Dataset, BaseIri);
