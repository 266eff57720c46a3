using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A <c>DESCRIBE</c> query (production [11]); without terms it is <c>DESCRIBE *</c>.</summary>
internal sealed record DescribeQuerySyntax(
    IReadOnlyList<PatternTerm>? Terms, QueryBodySyntax Body, DatasetClause Dataset, Iri? BaseIri)
    : QuerySyntax(Body, Dataset, BaseIri);
