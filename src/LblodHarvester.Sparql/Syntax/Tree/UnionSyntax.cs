namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>Groups with <c>UNION</c> between them, or one group alone (production [67]).</summary>
internal sealed record UnionSyntax(IReadOnlyList<GroupSyntax> Groups) : ElementSyntax;
