using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A call of a function by its IRI (production [70]).</summary>
internal sealed record CallSyntax(Iri Function, IReadOnlyList<ExpressionSyntax> Arguments, bool IsDistinct) : ExpressionSyntax;
