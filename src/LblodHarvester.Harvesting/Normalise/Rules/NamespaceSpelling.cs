using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// The namespaces of the OSLO vocabularies in the spelling that the besluitendatabank reads: besluit and mandaat with http, generiek and
/// persoon with https. The vocabularies changed scheme over the years; both are found, in every place where a term can stand.
/// </summary>
internal sealed class NamespaceSpelling : INormalisationRule
{
    private static readonly (string Variant, string Written)[] Namespaces =
    [
        ("https" + Vocab.Besluit.Namespace["http".Length..], Vocab.Besluit.Namespace),
        ("https" + Vocab.Mandaat.Namespace["http".Length..], Vocab.Mandaat.Namespace),
        ("http" + Vocab.Generiek.Namespace["https".Length..], Vocab.Generiek.Namespace),
        ("http" + Vocab.Persoon.Namespace["https".Length..], Vocab.Persoon.Namespace),
    ];

    internal const string RuleName = "vocabulary-spelling";

    public string Name => RuleName;

    public Term? Repair(Term term)
    {
        if (term is not Iri iri)
            return null;
        foreach (var (variant, written) in Namespaces)
        {
            if (iri.Value.StartsWith(variant, StringComparison.Ordinal))
                return Iri.Unchecked(string.Concat(written, iri.Value.AsSpan(variant.Length)));
        }

        return null;
    }
}
