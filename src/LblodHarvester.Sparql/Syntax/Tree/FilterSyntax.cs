namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>FILTER</c> (production [68]).</summary>
internal sealed record FilterSyntax(ExpressionSyntax Condition) : ElementSyntax;
