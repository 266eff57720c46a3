using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Stores.Data;

/// <summary>What pages say of bestuursorganen and mandatarissen: the register must match it, and adds what they leave out.</summary>
internal sealed class RegisterFacts
{
    private readonly Dictionary<Iri, Iri> _specialises = [];
    private readonly Dictionary<Iri, Iri> _governs = [];
    private readonly HashSet<Iri> _holders = [];
    private readonly HashSet<Iri> _classified = [];
    private readonly HashSet<Iri> _placed = [];
    private readonly HashSet<Iri> _voters = [];
    private readonly HashSet<Iri> _aliases = [];

    /// <summary>The organen in tijd that hold zittingen, in ordinal order.</summary>
    internal IEnumerable<Iri> Holders => Ordered(_holders);

    /// <summary>The mandatarissen who voted, and of whom no page says who they are; in ordinal order.</summary>
    internal IEnumerable<Iri> UnknownVoters => Ordered(_voters.Except(_aliases));

    /// <summary>The bestuurseenheden of which no page says where they govern, in ordinal order.</summary>
    internal IEnumerable<Iri> UnplacedUnits => Ordered(_governs.Values.Distinct().Where(unit => !_placed.Contains(unit)));

    /// <summary>Takes in what a page says.</summary>
    internal void Add(IEnumerable<Triple> triples)
    {
        foreach (var triple in triples)
        {
            if (triple is { Subject: Iri subject, Object: Iri @object })
                Add(subject, triple.Predicate, @object);
        }
    }

    /// <summary>The orgaan that an orgaan in tijd is of; null where no page says it.</summary>
    internal Iri? SpecialisedBy(Iri holder) => _specialises.GetValueOrDefault(holder);

    /// <summary>Whether a page says which bestuurseenheid an orgaan governs.</summary>
    internal bool Governs(Iri organ) => _governs.ContainsKey(organ);

    /// <summary>Whether a page says of which class an orgaan is.</summary>
    internal bool IsClassified(Iri organ) => _classified.Contains(organ);

    private void Add(Iri subject, Iri predicate, Iri @object)
    {
        if (predicate == Vocab.Besluit.IsGehoudenDoor)
            _holders.Add(@object);
        else if (predicate == Vocab.Mandaat.IsTijdspecialisatieVan)
            _specialises.TryAdd(subject, @object);
        else if (predicate == Vocab.Besluit.Bestuurt)
            _governs.TryAdd(subject, @object);
        else if (predicate == Vocab.Besluit.Werkingsgebied)
            _placed.Add(subject);
        else if (predicate == Vocab.Org.Classification || predicate == Vocab.Besluit.Classificatie)
            _classified.Add(subject);
        else if (predicate == Vocab.Mandaat.IsBestuurlijkeAliasVan)
            _aliases.Add(subject);
        else if (IsVote(predicate))
            _voters.Add(@object);
    }

    private static bool IsVote(Iri predicate) =>
        predicate == Vocab.Besluit.HeeftVoorstander || predicate == Vocab.Besluit.HeeftTegenstander || predicate == Vocab.Besluit.HeeftOnthouder;

    private static IEnumerable<Iri> Ordered(IEnumerable<Iri> iris) => iris.OrderBy(iri => iri.Value, StringComparer.Ordinal);
}
