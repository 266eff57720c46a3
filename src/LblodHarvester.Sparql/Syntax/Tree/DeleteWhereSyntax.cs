namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>DELETE WHERE</c> (production [40]).</summary>
internal sealed record DeleteWhereSyntax(IReadOnlyList<QuadsSyntax> Quads) : OperationSyntax;
