using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>An <c>ASK</c> query (production [12]).</summary>
internal sealed record AskQuerySyntax(QueryBodySyntax Body, DatasetClause Dataset, Iri? BaseIri) : QuerySyntax(Body, Dataset, BaseIri);
