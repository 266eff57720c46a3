using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A query (production [1]).</summary>
/// <param name="Body">Its pattern and modifiers.</param>
/// <param name="Dataset">Its <c>FROM</c> clauses.</param>
/// <param name="BaseIri">The base at its end; null when there is none.</param>
internal abstract record QuerySyntax(QueryBodySyntax Body, DatasetClause Dataset, Iri? BaseIri);
