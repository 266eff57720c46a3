using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>What a word that the RDFa rules could not read was meant to say, where the field leaves no doubt.</summary>
internal static class UnreadWords
{
    private const string Marks = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2033";


    /// <summary>
    /// The IRI of a CURIE of the field whose prefix is not declared, or that stands in quotation marks; null when the finding is none of these.
    /// </summary>
    internal static Iri? IriOf(RdfaFinding noticed) => noticed.Kind switch
    {
        RdfaFindingKind.UndeclaredPrefix => Expand(noticed.Value.Trim('[', ']')),
        RdfaFindingKind.QuotesInIri => Expand(noticed.Value.Trim().Trim([.. Marks])),
        _ => null,
    };

    /// <summary>Whether an IRI is a CURIE of the field whose prefix was not declared, taken for an IRI as the rules say.</summary>
    internal static bool IsUnexpanded(Iri iri) =>
        iri.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && !iri.Value.AsSpan(colon).StartsWith("://")
        && PrefixMap.Field.TryGetNamespace(iri.Value[..colon], out _);

    private static Iri? Expand(string curie) =>
        curie.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && PrefixMap.Field.TryGetNamespace(curie[..colon], out var name)
            ? Iri.Unchecked(name + curie[(colon + 1)..])
            : null;
}
