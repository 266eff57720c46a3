using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions;

/// <summary>Terms as Turtle writes them, with <c>xsd:</c> and <c>:</c> as prefixes.</summary>
internal static class Terms
{
    private const string Prefixes = "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix : <http://example.org/> . ";

    internal static Term Parse(string turtle) => RdfReader.ReadGraph($"{Prefixes} :s :p {turtle} .", RdfSyntax.Turtle, turtle).Single().Object;

    /// <summary>The terms between vertical bars; nothing between them stands for a variable without a value.</summary>
    internal static Term?[] ParseAll(string terms) =>
        terms.Length == 0 ? [] : [.. terms.Split('|').Select(term => term.Trim() is { Length: > 0 } text ? Parse(text) : null)];
}
