namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>MINUS</c> (production [66]).</summary>
internal sealed record MinusSyntax(GroupSyntax Group) : ElementSyntax;
