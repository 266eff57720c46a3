using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// Properties that have two names, under the one that is asked for. The besluitendatabank's queries reach a bestuursorgaan over
/// <c>mandaat:isTijdspecialisatieVan</c> and no other name, though the vocabulary has the property in generiek; they take both names of the
/// class of an organ, of which <c>org:classification</c> is the profile's; and one vendor writes <c>besluit:heeftOnthouders</c> for
/// <c>besluit:heeftOnthouder</c>.
/// </summary>
internal sealed class PropertySpelling : INormalisationRule
{
    private static readonly Dictionary<Iri, Iri> Names = new()
    {
        [Vocab.Besluit.Classificatie] = Vocab.Org.Classification,
        [Vocab.Generiek.IsTijdspecialisatieVan] = Vocab.Mandaat.IsTijdspecialisatieVan,
        [Iri.Unchecked(Vocab.Besluit.Namespace + "heeftOnthouders")] = Vocab.Besluit.HeeftOnthouder,
    };

    internal const string RuleName = "property-spelling";

    public string Name => RuleName;

    public Term? Repair(Term term) => term is Iri iri ? Names.GetValueOrDefault(iri) : null;
}
