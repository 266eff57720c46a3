using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>BIND</c> (production [60]).</summary>
internal sealed record BindSyntax(ExpressionSyntax Expression, Variable Variable) : ElementSyntax;
