using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Stores.Data;

/// <summary>
/// A register that matches pages: 300 municipalities, about as many as Flanders has, made up; the organen that hold the pages' zittingen are spread
/// over them, and so are the people who voted, where the pages themselves do not say of whom they are.
/// </summary>
internal sealed class Register
{
    private const int Municipalities = 300;
    private const int Seats = 25;
    private const string Concepts = "http://data.vlaanderen.be/id/concept/";
    private const string MunicipalityClass = Concepts + "BestuurseenheidClassificatieCode/5ab0e9b8a3b2ca7c5e000001";

    // Gemeenteraad, college, raad voor maatschappelijk welzijn, vast bureau, bijzonder comité.
    private static readonly string[] Classes =
    [
        Concepts + "BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000005",
        Concepts + "BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000006",
        Concepts + "BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000007",
        Concepts + "BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000008",
        Concepts + "BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000009",
    ];

    private readonly RegisterFacts _facts;
    private readonly HashSet<Triple> _said = [];
    private readonly List<Triple> _triples = [];

    private Register(RegisterFacts facts) => _facts = facts;

    /// <summary>The graph of the register.</summary>
    internal static Iri Graph { get; } = new($"{StorePage.Base}graph/register");

    /// <summary>What the register says beside those pages; no triple is there twice.</summary>
    internal static IReadOnlyList<Triple> Of(RegisterFacts facts)
    {
        var register = new Register(facts);
        for (var municipality = 0; municipality < Municipalities; municipality++)
            register.AddMunicipality(municipality);
        foreach (var holder in facts.Holders)
            register.AddHolder(holder);
        foreach (var unit in facts.UnplacedUnits)
            register.Say(unit, Vocab.Besluit.Werkingsgebied, AreaOf(StableHash.Below(Municipalities, unit.Value)));
        foreach (var voter in facts.UnknownVoters)
            register.AddVoter(voter);
        return register._triples;
    }

    private void AddMunicipality(int number)
    {
        var (unit, area) = (UnitOf(number), AreaOf(number));
        Say(unit, Vocab.Rdf.Type, Vocab.Besluit.Bestuurseenheid);
        Say(unit, Vocab.Skos.PrefLabel, Label("Gemeente", number));
        Say(unit, Vocab.Besluit.Classificatie, Iri.Unchecked(MunicipalityClass));
        Say(unit, Vocab.Besluit.Werkingsgebied, area);
        Say(area, Vocab.Rdfs.Label, Label("Gebied", number));
    }

    private void AddHolder(Iri holder)
    {
        var municipality = StableHash.Below(Municipalities, holder.Value);
        var kind = StableHash.Below(Classes.Length, $"{holder.Value} class");
        var organ = _facts.SpecialisedBy(holder);
        if (organ is null)
        {
            organ = Iri.Unchecked(Text($"{StorePage.Base}id/bestuursorganen/{municipality}-{kind}"));
            Say(holder, Vocab.Mandaat.IsTijdspecialisatieVan, organ);
        }

        Say(holder, Vocab.Rdf.Type, Vocab.Besluit.Bestuursorgaan);
        Say(holder, Vocab.Mandaat.BindingStart, new Literal("2025-01-01", Vocab.Xsd.Date));
        Say(organ, Vocab.Rdf.Type, Vocab.Besluit.Bestuursorgaan);
        if (!_facts.IsClassified(organ))
            Say(organ, Vocab.Org.Classification, Iri.Unchecked(Classes[kind]));
        if (!_facts.Governs(organ))
            Say(organ, Vocab.Besluit.Bestuurt, UnitOf(municipality));
    }

    private void AddVoter(Iri voter)
    {
        var municipality = StableHash.Below(Municipalities, voter.Value);
        var seat = StableHash.Below(Seats, $"{voter.Value} seat");
        var person = Iri.Unchecked(Text($"{StorePage.Base}id/personen/{municipality}-{seat}"));
        Say(voter, Vocab.Rdf.Type, Vocab.Mandaat.Mandataris);
        Say(voter, Vocab.Mandaat.IsBestuurlijkeAliasVan, person);
        Say(person, Vocab.Rdf.Type, Vocab.Person.PersonClass);
        Say(person, Vocab.Foaf.FamilyName, Label("Raadslid", seat));
        Say(person, Vocab.Persoon.GebruikteVoornaam, Label("Gemeente", municipality));
    }

    private void Say(Iri subject, Iri predicate, Term @object)
    {
        var triple = new Triple(subject, predicate, @object);
        if (_said.Add(triple))
            _triples.Add(triple);
    }

    private static Iri UnitOf(int number) => Iri.Unchecked(Text($"{StorePage.Base}id/bestuurseenheden/{number}"));

    private static Iri AreaOf(int number) => Iri.Unchecked(Text($"{StorePage.Base}id/werkingsgebieden/{number}"));

    private static Literal Label(string what, int number) => new(Text($"{what} {number + 1}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
