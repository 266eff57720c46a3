using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The register of bestuurseenheden, bestuursorganen and mandatarissen: what IRIs are known, and who governs what.</summary>
/// <param name="Graph">The register's triples, in either spelling of each property.</param>
public sealed record Register(Graph Graph)
{
    private static readonly IReadOnlyList<Iri> Classifications =
        [.. Spellings.Of(Vocab.Org.Classification), .. Spellings.Of(Vocab.Besluit.Classificatie)];

    private static readonly IReadOnlyList<Iri> TimeSpecialisations =
        [.. Spellings.Of(Vocab.Mandaat.IsTijdspecialisatieVan), .. Spellings.Of(Vocab.Generiek.IsTijdspecialisatieVan)];

    private static readonly IReadOnlyList<Iri> Governs = Spellings.Of(Vocab.Besluit.Bestuurt);

    /// <summary>No register at all: level 2 and the second of toezicht's fields are then not checked.</summary>
    public static Register None { get; } = new(new Graph());

    /// <summary>Whether there is anything to check against.</summary>
    public bool IsEmpty => Graph.Count == 0;

    /// <summary>Whether the register says anything about this IRI; a mere mention as object does not count.</summary>
    public bool Knows(Iri iri) => Graph.Match(iri).Any();

    /// <summary>
    /// The class (a concept of BestuurseenheidClassificatieCode or BestuursorgaanClassificatieCode) of a unit or a body, or null when the
    /// register gives none. A body in its bestuursperiode without a class of its own has that of the body it is a term of.
    /// </summary>
    public Iri? ClassificationOf(Iri unitOrBody) =>
        First(unitOrBody, Classifications) ?? (TimelessOf(unitOrBody) is { } timeless ? First(timeless, Classifications) : null);

    /// <summary>The body of which this one is a bestuursperiode, or null when it is none (or not known).</summary>
    public Iri? TimelessOf(Iri bodyInTime) => First(bodyInTime, TimeSpecialisations);

    /// <summary>
    /// The bestuurseenheid that a body governs, itself or through the body it is a bestuursperiode of; null when not known.
    /// </summary>
    public Iri? BestuurtUnit(Iri body) =>
        First(body, Governs) ?? (TimelessOf(body) is { } timeless ? First(timeless, Governs) : null);

    private Iri? First(Iri subject, IReadOnlyList<Iri> predicates) =>
        predicates.SelectMany(predicate => Graph.Objects(subject, predicate)).OfType<Iri>().FirstOrDefault();
}
