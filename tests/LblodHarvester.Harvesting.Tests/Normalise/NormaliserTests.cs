using FsCheck;
using FsCheck.Fluent;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise;

/// <summary>What holds for every page, whatever is wrong with it: checked on terms put together from all that rules look for.</summary>
public class NormaliserTests
{
    private static readonly Iri[] Datatypes =
    [
        .. new[] { "boolean", "Boolean", "date", "DATE", "dateTime", "dateTimeStamp", "integer", "nonNegativeInteger", "decimal", "string", "time" }
            .Select(name => new Iri(Vocab.Xsd.Namespace + name)),
        Vocab.Rdfs.Literal, Iri.Unchecked("xsd:date"), Iri.Unchecked("https://www.w3.org/2001/XMLSchema#date"), Iri.Unchecked("a b"),
    ];

    private static readonly string[] Starts =
    [
        "https://wolkendorp.example", "http://wolkendorp.example/", "HTTPS://wolkendorp.example/", " https://wolken dorp.example", "https://[::1]/",
        "https://data.vlaanderen.be/", "http://data.vlaanderen.be/", "urn:", "besluit:", "null", "/", "", "\u201Dhttps://wolkendorp.example/",
    ];

    private static readonly string[] Parts =
    [
        "/", "a", "é", "%20", "%", "%2", "|", "[", "]", "\"", "\\", " ", "\n", "\r\n   ", "\t", "\f", "#", "?", "&", ";", "(", ")", "\uFFFD", "\uE000",
        ";jsessionid=1a", "jsessionid=", "(S(", "/(S(x1y2))", "%28S%28x1%29%29", "PHPSESSID=1", "sid=4f9a7c2b1e8d3f6a0b5c", "ns/besluit#", "ns/generiek#",
        "ns/persoon#gebruikteVoornaam", "classificatie", "isTijdspecialisatieVan", "heeftOnthouders", "id/concept/BesluitType/",
        "67378dd0-5413-474b-8996-d992ef81637a", "id/concept/BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000005",
    ];

    private static readonly string[] Texts =
    [
        "True", "false", "8", "0", ".", ",", "-", "/", ":", "T", "t", "Z", "z", "+", " ", "\n", "1", "01", "12", "13", "24", "25", "31", "2024", "00", "19",
        "2024-03-05", "5-3-2024", "25/3/2024", "2024-3-5", "19:00", "19:00:00", "+0100", "+01", "-01:00", "misschien", "000",
    ];

    private static readonly Gen<Iri> Iris =
        from start in Gen.Elements(Starts)
        from parts in Few(Parts)
        select Iri.Unchecked(start + string.Concat(parts));

    private static readonly Gen<Term> Literals =
        from parts in Few(Texts)
        from datatype in Gen.Elements(Datatypes)
        select (Term)new Literal(string.Concat(parts), datatype);

    // Most triples have one term at fault: one that cannot be repaired would hide what became of the others.
    private static readonly Gen<Triple> Triples =
        from subject in Gen.Frequency(
            (3, Gen.Choose(0, 3).Select(i => (Resource)new BlankNode($"b{i}"))), (1, Iris.Select(iri => (Resource)iri)))
        from predicate in Gen.Frequency((3, Gen.Constant(Vocab.Dct.Description)), (1, Iris))
        from @object in Gen.OneOf(Literals, Iris.Select(iri => (Term)iri), Gen.Constant((Term)Literal.InLanguage(" tekst ", "nl")))
        select new Triple(subject, predicate, @object);

    [Test]
    public void What_was_normalised_needs_no_normalisation()
    {
        var repairs = 0;
        Check(page =>
        {
            var once = Normaliser.Normalise(page);
            repairs += once.Kept.Count(kept => kept.Repairs.Count > 0);
            var twice = Normaliser.Normalise(ExtractedPages.Saying(once.Kept.Select(kept => kept.Triple)));
            return twice.Quarantined.Count == 0 && twice.Kept.All(kept => kept.Repairs.Count == 0)
                && twice.Kept.Select(kept => kept.Triple).SequenceEqual(once.Kept.Select(kept => kept.Triple));
        });
        Assert.That(repairs, Is.GreaterThan(1_000), "The terms are wrong in ways that can be repaired.");
    }

    [Test]
    public void Every_triple_comes_out_exactly_once() => Check(page =>
    {
        var normalised = Normaliser.Normalise(page);
        var found = normalised.Kept.Select(kept => kept.Extracted).Concat(normalised.Quarantined.Select(lost => lost.Extracted)).ToList();
        return found.Count == page.Rdfa.Triples.Count
            && page.Rdfa.Triples.All(triple => found.Exists(other => ReferenceEquals(other, triple)));
    });

    [Test]
    public void What_is_kept_is_valid() =>
        Check(page => Normaliser.Normalise(page).Kept.All(kept => ValidRdf.FindFault(kept.Triple) is null));

    [Test]
    public void Every_repair_is_recorded() =>
        Check(page => Normaliser.Normalise(page).Kept.All(kept => RecordedRepairs.FindFault(kept) is null));

    private static Gen<string[]> Few(string[] parts) => Gen.Choose(0, 5).SelectMany(count => Gen.Elements(parts).ArrayOf(count));

    private static void Check(Func<ExtractedPage, bool> holds) =>
        Prop.ForAll(Triples.ArrayOf().ToArbitrary(), triples => holds(ExtractedPages.Saying(triples)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(30));
}
