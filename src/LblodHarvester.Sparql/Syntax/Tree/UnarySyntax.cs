namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>An operator before an expression.</summary>
internal sealed record UnarySyntax(UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax;
