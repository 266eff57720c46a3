namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>BOUND</c>.</summary>
internal sealed record BoundSyntax(VariableSyntax Variable) : ExpressionSyntax;
