namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>What a group graph pattern is made of.</summary>
internal abstract record ElementSyntax;
