using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>What a word that the RDFa rules could not read was meant to say, where the field leaves no doubt.</summary>
internal static class UnreadWords
{
    private const string Marks = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2033";

    private static readonly Dictionary<string, string> Namespaces = PrefixMap.Field.ToDictionary(entry => entry.Key, entry => entry.Value);

    /// <summary>
    /// The IRI of a CURIE of the field whose prefix is not declared, or that stands in quotation marks; null when the finding is none of these.
    /// </summary>
    internal static Iri? IriOf(RdfaFinding noticed) => noticed.Kind switch
    {
        RdfaFindingKind.UndeclaredPrefix => Expand(noticed.Value.Trim('[', ']')),
        RdfaFindingKind.QuotesInIri => Expand(noticed.Value.Trim().Trim([.. Marks])),
        _ => null,
    };

    private static Iri? Expand(string curie) =>
        curie.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Namespaces.TryGetValue(curie[..colon], out var name)
            ? Iri.Unchecked(name + curie[(colon + 1)..])
            : null;
}
