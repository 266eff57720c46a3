using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>DELETE</c> and <c>INSERT</c> with <c>WHERE</c> (production [41]).</summary>
/// <param name="With">The graph after <c>WITH</c>; null where there is none.</param>
/// <param name="Delete">The template of <c>DELETE</c>; empty where there is none.</param>
/// <param name="Insert">The template of <c>INSERT</c>; empty where there is none.</param>
/// <param name="Using">The <c>USING</c> clauses.</param>
/// <param name="Where">The pattern.</param>
/// <param name="BaseIri">The base that holds here; null when there is none.</param>
internal sealed record ModifySyntax(
    Iri? With,
    IReadOnlyList<QuadsSyntax> Delete,
    IReadOnlyList<QuadsSyntax> Insert,
    DatasetClause Using,
    GroupSyntax Where,
    Iri? BaseIri)
    : OperationSyntax;
