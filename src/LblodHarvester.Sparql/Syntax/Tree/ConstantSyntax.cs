using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A term in an expression.</summary>
internal sealed record ConstantSyntax(Term Term) : ExpressionSyntax;
