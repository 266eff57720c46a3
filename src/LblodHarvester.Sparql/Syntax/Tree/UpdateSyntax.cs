namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>An update request (production [3]).</summary>
internal sealed record UpdateSyntax(IReadOnlyList<OperationSyntax> Operations);
