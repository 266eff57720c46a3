namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>COALESCE</c>.</summary>
internal sealed record CoalesceSyntax(IReadOnlyList<ExpressionSyntax> Operands) : ExpressionSyntax;
