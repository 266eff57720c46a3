using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.EndToEnd.BothStores;

/// <summary>
/// A small register that matches harvested pages: the organen that hold their zittingen get a class, a bestuurseenheid and a location, and who voted is a person, where no
/// page says it. All made up.
/// </summary>
internal static class MadeUpRegister
{
    private const string Base = "https://register.example/id/";
    private const string Concepts = "http://data.vlaanderen.be/id/concept/BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e00000";
    private const int Units = 4;
    private const int Seats = 10;

    private static readonly Iri[] Votes = [Vocab.Besluit.HeeftVoorstander, Vocab.Besluit.HeeftTegenstander, Vocab.Besluit.HeeftOnthouder];

    /// <summary>What the register says beside those triples.</summary>
    internal static IReadOnlyList<Triple> Of(IReadOnlyCollection<Triple> pages)
    {
        var said = pages.Select(triple => (triple.Subject, triple.Predicate)).ToHashSet();
        var register = new List<Triple>();
        foreach (var (holder, number) in Numbered(pages, [Vocab.Besluit.IsGehoudenDoor]))
        {
            if (said.Contains((holder, Vocab.Mandaat.IsTijdspecialisatieVan)) || said.Contains((holder, Vocab.Besluit.Bestuurt)))
                continue;
            var (organ, unit) = (Named("orgaan", number), Named("eenheid", number % Units));
            register.Add(new Triple(holder, Vocab.Mandaat.IsTijdspecialisatieVan, organ));
            register.Add(new Triple(organ, Vocab.Org.Classification, new Iri(string.Create(CultureInfo.InvariantCulture, $"{Concepts}{5 + (number % 5)}"))));
            register.Add(new Triple(organ, Vocab.Besluit.Bestuurt, unit));
            register.Add(new Triple(unit, Vocab.Besluit.Werkingsgebied, Named("gebied", number % Units)));
        }

        register.AddRange(Numbered(pages, Votes)
            .Where(voter => !said.Contains((voter.Iri, Vocab.Mandaat.IsBestuurlijkeAliasVan)))
            .Select(voter => new Triple(voter.Iri, Vocab.Mandaat.IsBestuurlijkeAliasVan, Named("persoon", voter.Number % Seats))));
        return [.. register.Distinct()];
    }

    private static IEnumerable<(Iri Iri, int Number)> Numbered(IEnumerable<Triple> pages, Iri[] predicates) => pages
        .Where(triple => predicates.Contains(triple.Predicate))
        .Select(triple => triple.Object)
        .OfType<Iri>()
        .Distinct()
        .OrderBy(iri => iri.Value, StringComparer.Ordinal)
        .Select((iri, number) => (iri, number));

    private static Iri Named(string what, int number) => new(string.Create(CultureInfo.InvariantCulture, $"{Base}{what}/{number}"));
}
