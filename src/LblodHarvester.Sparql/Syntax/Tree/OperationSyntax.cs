namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>An operation of an update (production [30]).</summary>
internal abstract record OperationSyntax;
