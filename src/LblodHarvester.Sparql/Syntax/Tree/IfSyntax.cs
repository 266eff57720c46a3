namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>IF</c>.</summary>
internal sealed record IfSyntax(ExpressionSyntax Condition, ExpressionSyntax Then, ExpressionSyntax Else) : ExpressionSyntax;
