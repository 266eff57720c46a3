namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>INSERT DATA</c> and <c>DELETE DATA</c> (productions [38] and [39]).</summary>
internal sealed record DataSyntax(IReadOnlyList<QuadsSyntax> Quads, bool IsDelete) : OperationSyntax;
