namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>An expression as it is written (production [110]).</summary>
internal abstract record ExpressionSyntax;
