using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// Who a page speaks of: the mandatarissen, bestuursorganen and bestuurseenheden, typed as such or by the property that names them.
/// </summary>
internal static class Actors
{
    private const string Mandataris = "mandataris";
    private const string Bestuursorgaan = "bestuursorgaan";
    private const string Bestuurseenheid = "bestuurseenheid";

    private static readonly IReadOnlyList<(Iri Class, string Kind)> Classes =
    [
        (Vocab.Mandaat.Mandataris, Mandataris),
        (Vocab.Besluit.Bestuursorgaan, Bestuursorgaan),
        (Vocab.Besluit.Bestuurseenheid, Bestuurseenheid),
    ];

    // heeftSecretaris is not here: a secretaris is often a functionaris, which the register of mandatarissen does not hold.
    private static readonly IReadOnlyList<(Iri Property, string Kind)> Properties =
    [
        (Vocab.Besluit.HeeftVoorzitter, Mandataris),
        (Vocab.Besluit.HeeftAanwezigeBijStart, Mandataris),
        (Vocab.Ext.HeeftAfwezigeBijStart, Mandataris),
        (Vocab.Besluit.HeeftAanwezige, Mandataris),
        (Vocab.Ext.HeeftAfwezige, Mandataris),
        (Vocab.Besluit.HeeftStemmer, Mandataris),
        (Vocab.Besluit.HeeftVoorstander, Mandataris),
        (Vocab.Besluit.HeeftTegenstander, Mandataris),
        (Vocab.Besluit.HeeftOnthouder, Mandataris),
        (Vocab.Besluit.IsGehoudenDoor, Bestuursorgaan),
        (Vocab.Eli.PassedBy, Bestuursorgaan),
        (Vocab.Mandaat.IsTijdspecialisatieVan, Bestuursorgaan),
        (Vocab.Generiek.IsTijdspecialisatieVan, Bestuursorgaan),
        (Vocab.Besluit.Bestuurt, Bestuurseenheid),
    ];

    /// <summary>Each of them once, with what it is.</summary>
    internal static IReadOnlyList<(Term Node, string Kind)> On(Graph page) =>
    [
        .. Classes.SelectMany(entry => page.Subjects(Vocab.Rdf.Type, entry.Class).Select(node => ((Term)node, entry.Kind)))
            .Concat(Properties.SelectMany(entry => page.Match(null, entry.Property)
                .Where(triple => triple.Object is Resource)
                .Select(triple => (triple.Object, entry.Kind))))
            .DistinctBy(actor => actor.Item1),
    ];
}
