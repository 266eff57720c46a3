namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>An operator between two expressions.</summary>
internal sealed record BinarySyntax(BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax;
