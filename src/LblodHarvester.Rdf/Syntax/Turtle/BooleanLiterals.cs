namespace LblodHarvester.Rdf;

/// <summary>The literals that the keywords of [133s] BooleanLiteral of RDF 1.1 Turtle stand for.</summary>
internal static class BooleanLiterals
{
    internal static Literal True { get; } = new("true", Vocab.Xsd.Boolean);

    internal static Literal False { get; } = new("false", Vocab.Xsd.Boolean);
}
