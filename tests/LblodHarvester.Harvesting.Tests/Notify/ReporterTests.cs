using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Notify;

public class ReporterTests
{
    private static readonly DateTimeOffset Now = new(2025, 3, 13, 9, 0, 0, TimeSpan.Zero);

    private readonly CapturedLog<Reporter> _log = new();

    [SetUp]
    public void ForgetTheLog() => _log.Lines.Clear();

    [Test]
    public void A_complete_besluitenlijst_of_the_gemeenteraad_is_to_be_sent_now()
    {
        var document = Field.Document();

        var entry = Decide(document).Single();

        Assert.That(entry, Is.EqualTo(new OutboxEntry(
            document.Resource!, "gemeente", Field.Gemeente, Field.Page, OutboxState.Pending, null, 0, Now, Now, null, null, document.SessionStart)));
    }

    [Test]
    public void A_list_of_the_RMW_is_reported_on_behalf_of_the_OCMW() =>
        Assert.That(Decide(Field.Document(body: "rmw-2025")).Single().Organization, Is.EqualTo(Field.Ocmw));

    [Test]
    public void A_source_without_a_key_reports_nothing()
    {
        Assert.That(Decide(Field.Source with { Loket = null }, Field.Document()), Is.Empty);
        Assert.That(_log.Lines.Single(), Does.StartWith("Debug").And.Contain("no Loket key"));
    }

    [TestCase("2025-02-28T22:59:59Z", false, TestName = "a_second_before_midnight_in_Brussels")]
    [TestCase("2025-02-28T23:00:00Z", true, TestName = "midnight_in_Brussels_though_the_day_before_in_UTC")]
    [TestCase("2025-03-01T00:30:00+02:00", false, TestName = "the_day_itself_further_east_but_not_in_Brussels")]
    [TestCase("2025-03-01T00:00:00+01:00", true, TestName = "the_day_itself")]
    public void A_session_counts_on_its_day_in_Brussels(string start, bool isReported)
    {
        Assert.That(Decide(Field.Document(start: start)), Has.Count.EqualTo(isReported ? 1 : 0));
        Assert.That(_log.Lines.Any(line => line.Contains("historic", StringComparison.Ordinal)), Is.EqualTo(!isReported));
    }

    [TestCase("2022-04-30T21:59:59Z", 0)]
    [TestCase("2022-04-30T22:00:00Z", 1)]
    public void The_duty_starts_at_midnight_in_Brussels(string start, int expected) =>
        Assert.That(Decide(Field.Source with { ReportFrom = new DateOnly(2019, 1, 1) }, Field.Document(start: start)), Has.Count.EqualTo(expected));

    [Test]
    public void A_historic_list_is_not_held_for_what_it_misses() =>
        Assert.That(Decide(Missing(Field.Document(start: "2024-01-01T20:00:00Z"), 4)), Is.Empty);

    [Test]
    public void An_agenda_and_notulen_of_the_gemeenteraad_are_not_reported()
    {
        Assert.That(Decide(Field.Document() with { DocumentType = Field.Agenda }, Field.Document() with { DocumentType = Field.Notulen }), Is.Empty);
        Assert.That(_log.Lines, Has.Count.EqualTo(2));
    }

    [Test]
    public void Notulen_of_a_bestuur_van_de_eredienst_are_reported()
    {
        var source = Field.Source with { Bestuurseenheden = [Field.Kerkfabriek] };

        var entry = Decide(source, Field.Document(body: "kerkraad-2025") with { DocumentType = Field.Notulen }).Single();

        Assert.That((entry.State, entry.Organization), Is.EqualTo((OutboxState.Pending, Field.Kerkfabriek)));
    }

    [Test]
    public void A_list_of_the_college_is_not_reported_and_the_log_says_why()
    {
        Assert.That(Decide(Field.Document(body: "college-2025")), Is.Empty);
        Assert.That(_log.Lines.Single(), Does.Contain("College van burgemeester en schepenen of a Gemeente is not for toezicht"));
    }

    [Test]
    public void A_list_of_the_college_that_lacks_fields_is_not_held() =>
        Assert.That(Decide(Missing(Field.Document(body: "college-2025", start: null), 3, 4)), Is.Empty);

    [Test]
    public void A_list_of_a_body_that_no_rule_names_is_held_for_a_person()
    {
        var entry = Decide(Field.Document(body: "directeur-2025")).Single();

        Assert.That(entry.State, Is.EqualTo(OutboxState.Held));
        Assert.That(entry.Reason, Does.Contain("The rules do not say whether").And.Contain("39854196-f214-4688-87a1-d6ad12baa2fa"));
    }

    [Test]
    public void A_body_to_which_the_register_gives_no_class_is_held() =>
        AssertHeld(Decide(Field.Document(body: "zonderklasse-2025")), "no class for the bestuursorgaan");

    [Test]
    public void A_list_of_another_bestuurseenheid_than_the_sources_is_held_and_both_are_named() =>
        AssertHeld(Decide(Field.Document(body: "buurraad-2025")), Field.Buurgemeente.Value, Field.Gemeente.Value, Field.Ocmw.Value);

    [Test]
    public void A_list_of_another_gemeentes_college_is_not_held() =>
        Assert.That(Decide(Field.Document(body: "buurcollege-2025")), Is.Empty);

    [Test]
    public void An_incomplete_list_is_held_with_each_field_and_its_place() =>
        AssertHeld(Decide(Missing(Field.Document(), 4, 5)),
            "Field 4 (the date of publication): wrong 4. write 4, at https://gemeente.example/lijst.html:34:7.",
            "Field 5 (an address): wrong 5. write 5, at https://gemeente.example/lijst.html:35:7.");

    [Test]
    public void A_list_without_a_body_is_held_because_nothing_excludes_it() =>
        AssertHeld(Decide(Missing(Field.Document(body: null), 2)), "Field 2");

    [Test]
    public void A_list_without_a_session_start_is_held_even_when_nothing_is_said_to_be_missing() =>
        AssertHeld(Decide(Field.Document(start: null)), "Field 3 (the start of the zitting): it is not known");

    [Test]
    public void A_body_of_which_the_register_knows_no_unit_is_held() =>
        AssertHeld(Decide(Field.Document(body: "wees-2025")), "wees-2025> is a bestuursorgaan");

    [Test]
    public void Notulen_without_a_body_are_not_held_where_no_unit_of_the_source_reports_notulen() =>
        Assert.That(Decide(Missing(Field.Document(body: null), 2) with { DocumentType = Field.Notulen }), Is.Empty);

    [Test]
    public void Without_a_register_a_list_is_held_and_told_to_configure_one()
    {
        var reporter = new Reporter(Register.None, new FakeTime(Now));

        AssertHeld(reporter.Decide(Field.PageOf(Field.Document()), Field.Source), "configure a register");
    }

    [Test]
    public void A_document_without_an_IRI_is_held_under_the_address_of_its_page()
    {
        var entries = Decide(Field.Document() with { Resource = null });

        AssertHeld(entries, "has no IRI of its own", "lijst.html:12:5");
        Assert.That(entries[0].Resource.Value, Is.EqualTo(Field.Page.AbsoluteUri));
    }

    [Test]
    public void A_document_whose_IRI_is_not_valid_is_held() =>
        AssertHeld(Decide(Field.Document() with { Resource = Iri.Unchecked("https://gemeente.example/id/a b") }), "is not an absolute IRI");

    [Test]
    public void A_resource_that_is_there_twice_gets_one_entry() =>
        Assert.That(Decide(Field.Document(), Field.Document()), Has.Count.EqualTo(1));

    [Test]
    public void What_can_be_sent_goes_before_what_is_held_for_the_same_resource() =>
        Assert.That(Decide(Missing(Field.Document(), 4), Field.Document()).Single().State, Is.EqualTo(OutboxState.Pending));

    [Test]
    public void Two_lists_on_a_page_get_two_entries() =>
        Assert.That(Decide(Field.Document("een"), Field.Document("twee")), Has.Count.EqualTo(2));

    private static SubmittableDocument Missing(SubmittableDocument document, params int[] fields) =>
        document with
        {
            Missing =
            [
                .. fields.Select(field => new MissingField(
                    field, new Wording($"wrong {field}.", $"fout {field}."), new Wording($"write {field}.", $"schrijf {field}."), new SourcePlace(30 + field, 7, 0))),
            ],
        };

    private static void AssertHeld(IReadOnlyList<OutboxEntry> entries, params string[] reasons)
    {
        Assert.That(entries.Select(entry => entry.State), Is.EqualTo(new[] { OutboxState.Held }));
        foreach (var reason in reasons)
            Assert.That(entries[0].Reason, Does.Contain(reason));
    }

    private IReadOnlyList<OutboxEntry> Decide(params SubmittableDocument[] documents) => Decide(Field.Source, documents);

    private IReadOnlyList<OutboxEntry> Decide(Source source, params SubmittableDocument[] documents) =>
        new Reporter(Field.Register, new FakeTime(Now), logger: _log).Decide(Field.PageOf(documents), source);
}
