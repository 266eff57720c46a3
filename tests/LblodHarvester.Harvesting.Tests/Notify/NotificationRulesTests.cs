using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Harvesting.Tests.Notify;

public class NotificationRulesTests
{
    private const string Gemeente = "5ab0e9b8a3b2ca7c5e000001";
    private const string Ocmw = "5ab0e9b8a3b2ca7c5e000002";
    private const string District = "5ab0e9b8a3b2ca7c5e000003";
    private const string Provincie = "5ab0e9b8a3b2ca7c5e000000";
    private const string Agb = "36a82ba0-7ff1-4697-a9dd-2e94df73b721";
    private const string Apb = "80310756-ce0a-4a1b-9b8e-7c01b6cc7a2d";
    private const string OcmwVereniging = "cc4e2d67-603b-4784-9b61-e50bac1ec089";
    private const string Dienstverlenende = "d01bb1f6-2439-4e33-9c25-1fc295de2e71";
    private const string Opdrachthoudende = "cd93f147-3ece-4308-acab-5c5ada3ec63d";
    private const string Politiezone = "a3922c6d-425b-474f-9a02-ffb71a436bfc";
    private const string Hulpverleningszone = "ea446861-2c51-45fa-afd3-4e4a37b71562";
    private const string Projectvereniging = "b156b67f-c5f4-4584-9b30-4c090be02fdc";
    private const string Eredienst = "66ec74fd-8cfc-4e16-99c6-350b35012e86";
    private const string CentraalEredienst = "f9cac08a-13c1-49da-9bcb-f650b0604054";
    private const string RaadVanBestuur = "013cc838-173a-4657-b1ae-b00c048df943";
    private const string AlgemeneVergadering = "b52094ff-21a2-4da8-8dbe-f513365d1528";
    private const string Directiecomite = "5733254e-73ff-4844-8d43-7afb7ec726e8";
    private const string BevoegdOrgaan = "0dbc70ec-6be9-4997-b8e1-11b6c0542382";
    private const string RegionaalComite = "17e76b36-64a1-4db1-8927-def3064b4bf1";

    private static readonly NotificationRules Rules = NotificationRules.Default;

    [Test]
    public void A_besluitenlijst_is_obligatory_for_exactly_the_classes_that_are_published(
        [Values(Gemeente, Ocmw, District, Provincie, Agb, Apb, OcmwVereniging, Dienstverlenende, Opdrachthoudende, Politiezone, Hulpverleningszone,
            Projectvereniging, Eredienst, CentraalEredienst)] string unitClass)
    {
        var expected = unitClass is not (Projectvereniging or Eredienst or CentraalEredienst);

        Assert.That(Rules.IsObligatory(Field.Besluitenlijst, Be(unitClass), On("2025-03-10")), Is.EqualTo(expected));
    }

    [Test]
    public void Notulen_are_obligatory_only_for_besturen_van_de_eredienst([Values(Gemeente, Ocmw, Eredienst, CentraalEredienst)] string unitClass)
    {
        var expected = unitClass is Eredienst or CentraalEredienst;

        Assert.That(Rules.IsObligatory(Field.Notulen, Be(unitClass), On("2025-03-10")), Is.EqualTo(expected));
    }

    [TestCase("2022-04-30", false)]
    [TestCase("2022-05-01", true)]
    [TestCase("2022-05-02", true)]
    public void The_duty_starts_on_its_first_day(string day, bool expected) =>
        Assert.That(Rules.IsObligatory(Field.Besluitenlijst, Be(Gemeente), On(day)), Is.EqualTo(expected));

    [TestCase("2023-10-30", false)]
    [TestCase("2023-10-31", true)]
    [TestCase("2025-09-18", true)]
    [TestCase("2025-09-19", false)]
    public void A_duty_that_ended_includes_both_its_days(string day, bool expected) =>
        Assert.That(Rules.IsObligatory(Bdt("cc831628-95a0-4874-bad5-cdf563896032"), Be(Gemeente), On(day)), Is.EqualTo(expected));

    [Test]
    public void An_agenda_and_an_uittreksel_are_obligatory_for_nobody()
    {
        Assert.That(Rules.IsObligatoryForAnyone(Field.Agenda, SessionDays.From(DateOnly.MinValue)), Is.False);
        Assert.That(Rules.IsObligatoryForAnyone(Field.Uittreksel, SessionDays.From(DateOnly.MinValue)), Is.False);
    }

    [Test]
    public void An_unknown_day_is_any_from_the_first_that_matters()
    {
        var ended = Bdt("cc831628-95a0-4874-bad5-cdf563896032");

        Assert.That(Rules.IsObligatory(ended, Be(Gemeente), SessionDays.From(new DateOnly(2025, 9, 18))), Is.True);
        Assert.That(Rules.IsObligatory(ended, Be(Gemeente), SessionDays.From(new DateOnly(2025, 9, 19))), Is.False);
    }

    [TestCase(Gemeente, "5ab0e9b8a3b2ca7c5e000005", BodyVerdict.Reportable, TestName = "gemeenteraad")]
    [TestCase(Gemeente, "5ab0e9b8a3b2ca7c5e000006", BodyVerdict.NotReportable, TestName = "college")]
    [TestCase(Gemeente, "4955bd72cd0e4eb895fdbfab08da0284", BodyVerdict.NotReportable, TestName = "burgemeester")]
    [TestCase(Gemeente, "4c38734d-2cc1-4d33-b792-0bd493ae9fc2", BodyVerdict.NotReportable, TestName = "voorzitter gemeenteraad")]
    [TestCase(Gemeente, "5ab0e9b8a3b2ca7c5e000007", BodyVerdict.Undecided, TestName = "RMW of a gemeente")]
    [TestCase(Gemeente, "39854196-f214-4688-87a1-d6ad12baa2fa", BodyVerdict.Undecided, TestName = "algemeen directeur")]
    [TestCase(Ocmw, "5ab0e9b8a3b2ca7c5e000007", BodyVerdict.Reportable, TestName = "RMW")]
    [TestCase(Ocmw, "5ab0e9b8a3b2ca7c5e000008", BodyVerdict.NotReportable, TestName = "vast bureau")]
    [TestCase(Ocmw, "5ab0e9b8a3b2ca7c5e000009", BodyVerdict.NotReportable, TestName = "BCSD")]
    [TestCase(Ocmw, "e14fe683-e061-44a2-b7c8-e10cab4e6ed9", BodyVerdict.NotReportable, TestName = "voorzitter RMW")]
    [TestCase(Ocmw, "53c0d8cd-f3a2-411d-bece-4bd83ae2bbc9", BodyVerdict.NotReportable, TestName = "voorzitter BCSD")]
    [TestCase(District, "5ab0e9b8a3b2ca7c5e00000a", BodyVerdict.Reportable, TestName = "districtsraad")]
    [TestCase(District, "5ab0e9b8a3b2ca7c5e00000b", BodyVerdict.NotReportable, TestName = "districtscollege")]
    [TestCase(District, "9314533e-891f-4d84-a492-0338af104065", BodyVerdict.NotReportable, TestName = "districtsburgemeester")]
    [TestCase(Provincie, "5ab0e9b8a3b2ca7c5e00000c", BodyVerdict.Reportable, TestName = "provincieraad")]
    [TestCase(Provincie, "5ab0e9b8a3b2ca7c5e00000d", BodyVerdict.NotReportable, TestName = "deputatie")]
    [TestCase(Provincie, "180a2fba-6ca9-4766-9b94-82006bb9c709", BodyVerdict.NotReportable, TestName = "gouverneur")]
    [TestCase(Hulpverleningszone, "a9e30e31-0cd2-4f4a-9352-545c5d43be83", BodyVerdict.Reportable, TestName = "zoneraad")]
    [TestCase(Politiezone, "1afce932-53c1-46d8-8aab-90dcc331e67d", BodyVerdict.Reportable, TestName = "politieraad")]
    public void Each_body_of_a_unit_has_its_verdict_on_besluitenlijsten(string unitClass, string bodyClass, BodyVerdict expected) =>
        Assert.That(Rules.VerdictOn(Field.Besluitenlijst, Be(unitClass), Bo(bodyClass)), Is.EqualTo(expected));

    [Test]
    public void Agencies_and_associations_report_for_their_board_and_assembly_only(
        [Values(Agb, Apb, OcmwVereniging, Dienstverlenende, Opdrachthoudende)] string unitClass)
    {
        Assert.That(Verdicts(RaadVanBestuur, AlgemeneVergadering), Is.All.EqualTo(BodyVerdict.Reportable));
        Assert.That(Verdicts(Directiecomite, BevoegdOrgaan, RegionaalComite), Is.All.EqualTo(BodyVerdict.NotReportable));

        IEnumerable<BodyVerdict> Verdicts(params string[] bodies) =>
            bodies.Select(body => Rules.VerdictOn(Field.Besluitenlijst, Be(unitClass), Bo(body)));
    }

    [Test]
    public void A_verdict_on_besluitenlijsten_says_nothing_of_other_types() =>
        Assert.That(Rules.VerdictOn(Field.Uittreksel, Be(Gemeente), Bo("5ab0e9b8a3b2ca7c5e000006")), Is.EqualTo(BodyVerdict.Undecided));

    [Test]
    public void The_rules_are_those_that_are_published()
    {
        var file = SharedData.Require("oslo", "codelists", "notification-rules_2025-09-12.ttl");
        var published = RdfReader.ReadGraph(File.ReadAllText(file), RdfSyntax.Turtle, file);

        Assert.That(OfTheProgram(), Is.EquivalentTo(FactsOf(published)));
    }

    private static IEnumerable<string> OfTheProgram() =>
        from type in Rules.ByType
        from rule in type.Value
        from unitClass in rule.UnitClasses
        select $"{type.Key} {rule.Id} {rule.Obligatory} {rule.ValidFrom:yyyy-MM-dd} {rule.ValidThrough:yyyy-MM-dd} {unitClass}";

    private static IEnumerable<string> FactsOf(Graph graph)
    {
        foreach (var named in graph.Match(null, Vocab.LblodBesluit.NotificationRule))
        {
            var rule = (Iri)named.Object;
            if (graph.Objects(rule, Vocab.LblodBesluit.ObligationToReport).SingleOrDefault() is not Literal obligation)
                continue;
            foreach (var unitClass in graph.Objects(rule, Vocab.LblodBesluit.DecidableBy))
                yield return $"{named.Subject} {rule} {obligation.Value == "true"} {Day(Vocab.Schema.ValidFrom)} {Day(Vocab.Schema.ValidThrough)} {unitClass}";

            // Published as moments at one o'clock of that day.
            string Day(Iri property) => graph.Objects(rule, property).SingleOrDefault() is Literal moment ? moment.Value[..10] : "";
        }
    }

    private static SessionDays On(string day) => SessionDays.On(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static Iri Be(string id) => new($"http://data.vlaanderen.be/id/concept/BestuurseenheidClassificatieCode/{id}");

    private static Iri Bo(string id) => new($"http://data.vlaanderen.be/id/concept/BestuursorgaanClassificatieCode/{id}");

    private static Iri Bdt(string id) => new($"https://data.vlaanderen.be/id/concept/BesluitDocumentType/{id}");
}
