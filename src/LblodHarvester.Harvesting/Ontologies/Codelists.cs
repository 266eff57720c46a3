using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Ontologies;

/// <summary>
/// The codelists of <c>ontologies/</c>: which concepts there are. A concept has one spelling, that of its codelist: the same IRI with the other
/// scheme, http or https, is not in it. Nothing is read before it is asked for.
/// </summary>
internal static class Codelists
{
    private const string Http = "http://data.vlaanderen.be/id/";
    private const string Https = "https://data.vlaanderen.be/id/";

    private static readonly Codelist[] Lists =
    [
        List(Https, "BesluitDocumentType", "document-types.ttl"),
        List(Https, "BesluitType", "besluit-types.ttl"),
        List(Http, "BestuurseenheidClassificatieCode", "bestuurseenheid-classes.ttl"),
        List(Http, "BestuursorgaanClassificatieCode", "bestuursorgaan-classes.ttl"),
        List(Http, "MandatarisStatusCode", "mandataris-statuses.ttl"),
    ];

    private static readonly Dictionary<Iri, Codelist> ByScheme = Lists.ToDictionary(list => list.Scheme);

    /// <summary>Every codelist there is.</summary>
    internal static IReadOnlyList<Codelist> All => Lists;

    /// <summary>Whether there is a codelist of this scheme.</summary>
    internal static bool IsScheme(Iri scheme) => ByScheme.ContainsKey(scheme);

    /// <summary>Whether the concept is in the codelist, in use or deprecated.</summary>
    /// <exception cref="ArgumentException">There is no such codelist: ask <see cref="IsScheme"/> first.</exception>
    internal static bool Contains(Iri scheme, Iri concept) => ByScheme.TryGetValue(scheme, out var list)
        ? list.Find(concept) is not null
        : throw new ArgumentException($"There is no codelist {scheme}; there are {string.Join(", ", ByScheme.Keys)}.", nameof(scheme));

    /// <summary>Whether the concept is in one of the codelists, in use or deprecated.</summary>
    internal static bool Contains(Iri concept) => Find(concept) is not null;

    /// <summary>Whether the concept is out of use; false when it is in none of the codelists.</summary>
    internal static bool IsDeprecated(Iri concept) => Find(concept) is { IsDeprecated: true };

    /// <summary>The concept's name in Dutch; null when it is in none of the codelists.</summary>
    internal static string? LabelOf(Iri concept) => Find(concept)?.Label;

    private static Codelist.Entry? Find(Iri concept) =>
        Array.Find(Lists, list => concept.Value.StartsWith(list.Namespace, StringComparison.Ordinal))?.Find(concept);

    private static Codelist List(string domain, string name, string file) =>
        new(Iri.Unchecked($"{domain}conceptscheme/{name}"), $"{domain}concept/{name}/", file);
}
