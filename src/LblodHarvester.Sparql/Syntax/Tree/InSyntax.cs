namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>IN</c> and <c>NOT IN</c>.</summary>
internal sealed record InSyntax(ExpressionSyntax Operand, IReadOnlyList<ExpressionSyntax> List, bool IsNegated) : ExpressionSyntax;
