namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A query within a query (production [8]).</summary>
internal sealed record SubSelectSyntax(SelectSyntax Select) : ElementSyntax;
