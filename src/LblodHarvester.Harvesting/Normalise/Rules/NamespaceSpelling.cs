using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// Names of the OSLO vocabularies in the spelling that the besluitendatabank reads: besluit and mandaat with http, generiek and persoon
/// with
/// https, and one vendor's <c>besluit:heeftOnthouders</c>.
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

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [Vocab.Besluit.Namespace + "heeftOnthouders"] = Vocab.Besluit.HeeftOnthouder.Value,
    };

    public string Name => "vocabulary-spelling";

    public Term? Repair(Term term)
    {
        if (term is not Iri iri)
            return null;
        var value = iri.Value;
        foreach (var (variant, written) in Namespaces)
        {
            if (value.StartsWith(variant, StringComparison.Ordinal))
                value = string.Concat(written, value.AsSpan(variant.Length));
        }

        value = Names.GetValueOrDefault(value, value);
        return value == iri.Value ? null : Iri.Unchecked(value);
    }
}
