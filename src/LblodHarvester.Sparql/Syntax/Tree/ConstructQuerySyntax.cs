using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A <c>CONSTRUCT</c> query (production [10]); in its short form the template is the pattern.</summary>
internal sealed record ConstructQuerySyntax(
    IReadOnlyList<TripleSyntax> Template, QueryBodySyntax Body, DatasetClause Dataset, Iri? BaseIri)
    : QuerySyntax(Body, Dataset, BaseIri);
