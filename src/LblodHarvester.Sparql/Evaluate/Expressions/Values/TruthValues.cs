using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>The two truth values as literals.</summary>
internal static class TruthValues
{
    private static readonly Literal True = new("true", Vocab.Xsd.Boolean);
    private static readonly Literal False = new("false", Vocab.Xsd.Boolean);

    internal static Literal Of(bool value) => value ? True : False;

    internal static Literal? Of(bool? value) => value is { } known ? Of(known) : null;
}
