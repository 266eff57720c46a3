namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>Triples that follow each other (production [55]).</summary>
internal sealed record TriplesSyntax(IReadOnlyList<TripleSyntax> Triples) : ElementSyntax;
