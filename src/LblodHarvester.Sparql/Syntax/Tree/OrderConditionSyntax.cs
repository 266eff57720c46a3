namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A condition of <c>ORDER BY</c> (production [24]).</summary>
internal sealed record OrderConditionSyntax(ExpressionSyntax Expression, bool IsDescending);
