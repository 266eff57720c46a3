namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>OPTIONAL</c> (production [57]).</summary>
internal sealed record OptionalSyntax(GroupSyntax Group) : ElementSyntax;
