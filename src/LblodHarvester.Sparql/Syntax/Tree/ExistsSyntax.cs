namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>EXISTS</c> and <c>NOT EXISTS</c> (productions [125] and [126]).</summary>
internal sealed record ExistsSyntax(GroupSyntax Group, bool IsNegated) : ExpressionSyntax;
