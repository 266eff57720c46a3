using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting;

/// <summary>
/// The spellings in which one term is found: with http and with https. The Flemish vocabularies changed the scheme of their namespaces
/// over the years, and pages and registers of every age are read.
/// </summary>
internal static class Spellings
{
    private const string Http = "http://data.vlaanderen.be/";
    private const string Https = "https://data.vlaanderen.be/";

    /// <summary>The term as given, and with the other scheme when it is one of data.vlaanderen.be.</summary>
    internal static IReadOnlyList<Iri> Of(Iri term) => term.Value switch
    {
        var value when value.StartsWith(Http, StringComparison.Ordinal) => [term, Iri.Unchecked(Https + value[Http.Length..])],
        var value when value.StartsWith(Https, StringComparison.Ordinal) => [term, Iri.Unchecked(Http + value[Https.Length..])],
        _ => [term],
    };
}
