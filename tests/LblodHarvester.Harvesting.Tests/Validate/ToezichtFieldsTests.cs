using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Validate;

public sealed class ToezichtFieldsTests
{
    private readonly PageValidator _validator = new(new Register(Pages.Register()));

    [Test]
    public void A_complete_besluitenlijst_has_its_five_fields()
    {
        var document = Single(Pages.CleanBesluitenlijst());
        Assert.Multiple(() =>
        {
            Assert.That(document.Missing, Is.Empty);
            Assert.That(document.Resource, Is.EqualTo(Pages.Document));
            Assert.That(document.DocumentType, Is.EqualTo(Pages.BesluitenlijstType));
            Assert.That(document.Bestuursorgaan, Is.EqualTo(Pages.OrgaanInTijd));
            Assert.That(document.SessionStart, Is.EqualTo(new DateTimeOffset(2026, 11, 18, 19, 4, 0, TimeSpan.Zero)));
            Assert.That(document.PublicationDate, Is.EqualTo(new DateOnly(2026, 11, 20)));
        });
    }

    [Test]
    public void A_document_type_in_dct_type_does_not_count()
    {
        var page = WithoutType().Add(Pages.Document, Vocab.Dct.Type, Pages.BesluitenlijstType);
        Assert.That(Fields(page), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void A_document_type_written_with_http_does_not_count()
    {
        var page = WithoutType().Add(Pages.Document, Vocab.Rdf.Type, new Iri(Pages.BesluitenlijstType.Value.Replace("https", "http", StringComparison.Ordinal)));
        Assert.That(Fields(page), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void A_document_that_is_a_blank_node_cannot_be_submitted()
    {
        var blank = new BlankNode("b0");
        var page = new PageBuilder(PageType.Besluitenlijst)
            .Add(blank, Vocab.Rdf.Type, Pages.BesluitenlijstType)
            .Add(blank, Vocab.Eli.PassedBy, Pages.OrgaanInTijd)
            .Add(blank, Vocab.Eli.DatePublication, Pages.Date("2026-11-20"))
            .Add(Pages.Zitting, Vocab.Besluit.HeeftBesluitenlijst, blank)
            .Add(Pages.Zitting, Vocab.Prov.StartedAtTime, Pages.Time("2026-11-18T19:00:00Z"));
        Assert.Multiple(() =>
        {
            Assert.That(Fields(page), Is.EqualTo(new[] { 1 }));
            Assert.That(Single(page).Resource, Is.Null);
        });
    }

    [Test]
    public void No_passed_by_is_missed_at_the_start_tag_of_the_document()
    {
        var page = Pages.CleanBesluitenlijst().Without(Vocab.Eli.PassedBy);
        var missing = Single(page).Missing.Single();
        Assert.Multiple(() =>
        {
            Assert.That(missing.Field, Is.EqualTo(2));
            Assert.That(missing.Place, Is.EqualTo(page.Build().Extracted.Rdfa.Subjects[Pages.Document]));
        });
    }

    [Test]
    public void Two_bodies_are_one_too_many()
    {
        var page = Pages.CleanBesluitenlijst().Add(Pages.Document, Vocab.Eli.PassedBy, Pages.Ex("id/bestuursorgaan/2-2025"));
        Assert.Multiple(() =>
        {
            Assert.That(Fields(page), Is.EqualTo(new[] { 2 }));
            Assert.That(Single(page).Missing[0].Place, Is.EqualTo(page.Last));
            Assert.That(Single(page).Bestuursorgaan, Is.Null);
        });
    }

    [Test]
    public void A_body_that_the_register_does_not_know_does_not_count() =>
        Assert.That(Fields(PassedBy(Pages.Ex("id/bestuursorgaan/9"))), Is.EqualTo(new[] { 2 }));

    [Test]
    public void A_body_outside_a_bestuursperiode_does_not_count() =>
        Assert.That(Single(PassedBy(Pages.Orgaan)).Missing.Single().Message.English, Does.Contain("bestuursperiode"));

    [Test]
    public void Without_a_register_any_body_passes()
    {
        var page = new PageValidator(Register.None).Validate(PassedBy(Pages.Orgaan).Build());
        Assert.That(page.Documents.Single().Missing, Is.Empty);
    }

    [Test]
    public void A_body_written_relative_to_the_page_does_not_reach_the_intake() =>
        Assert.That(
            Fields(Pages.CleanBesluitenlijst().Without(Vocab.Eli.PassedBy)
                .Add(Pages.Document, Vocab.Eli.PassedBy, Pages.OrgaanInTijd, written: "/id/bestuursorgaan/1-2025")),
            Is.EqualTo(new[] { 2 }));

    [TestCase("19:00")]
    [TestCase("2026-11-18")]
    [TestCase("")]
    [TestCase("0001-01-01T00:00:00")]
    [TestCase("0001-01-01T00:00:00+14:00")]
    [TestCase("9999-12-31T23:59:59-14:00")]
    [TestCase("-0044-03-15T12:00:00")]
    [TestCase("12026-03-15T12:00:00")]
    public void A_session_start_that_is_no_dateTime_does_not_count(string written)
    {
        var page = Pages.CleanBesluitenlijst().Without(Vocab.Prov.StartedAtTime).Add(Pages.Zitting, Vocab.Prov.StartedAtTime, Pages.Time(written));
        Assert.That(Fields(page), Is.EqualTo(new[] { 3 }));
    }

    [Test]
    public void A_session_that_does_not_point_to_the_list_does_not_count() =>
        Assert.That(Fields(Pages.CleanBesluitenlijst().Without(Vocab.Besluit.HeeftBesluitenlijst)), Is.EqualTo(new[] { 3 }));

    [TestCase("2026-11-18T19:00:00+01:00", "2026-11-18T18:00:00Z")]
    [TestCase("2026-11-18T19:00:00", "2026-11-18T18:00:00Z")]
    [TestCase("2026-07-01T19:00:00", "2026-07-01T17:00:00Z")]
    public void A_session_start_without_offset_is_the_time_on_a_Belgian_clock(string written, string moment)
    {
        var page = Pages.CleanBesluitenlijst().Without(Vocab.Prov.StartedAtTime).Add(Pages.Zitting, Vocab.Prov.StartedAtTime, Pages.Time(written));
        Assert.That(Single(page).SessionStart, Is.EqualTo(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [TestCase("20-11-2026")]
    [TestCase("2026-11-20Z")]
    [TestCase("2026-11-31")]
    public void A_publication_date_that_is_not_written_year_month_day_does_not_count(string written) =>
        Assert.That(
            Fields(Pages.CleanBesluitenlijst().Without(Vocab.Eli.DatePublication).Add(Pages.Document, Vocab.Eli.DatePublication, Pages.Date(written))),
            Is.EqualTo(new[] { 4 }));

    [Test]
    public void A_publication_date_of_type_string_does_not_count() =>
        Assert.That(
            Fields(Pages.CleanBesluitenlijst().Without(Vocab.Eli.DatePublication).Add(Pages.Document, Vocab.Eli.DatePublication, new Literal("2026-11-20"))),
            Is.EqualTo(new[] { 4 }));

    [Test]
    public void A_repair_does_not_help_the_intake()
    {
        var page = Pages.CleanBesluitenlijst().Without(Vocab.Eli.DatePublication).AddRepaired(
            Pages.Document, Vocab.Eli.DatePublication,
            new Literal("2026-11-20", Iri.Unchecked(Vocab.Xsd.Namespace + "Date")), Pages.Date("2026-11-20"), "datatype-spelling");
        Assert.That(Fields(page), Is.EqualTo(new[] { 4 }));
    }

    [Test]
    public void A_missing_field_of_a_besluitenlijst_is_a_violation_with_its_number()
    {
        var page = _validator.Validate(Pages.CleanBesluitenlijst().Without(Vocab.Eli.DatePublication).Build());
        Assert.That(page.Findings.Select(finding => (finding.Severity, finding.Code)), Is.EqualTo(new[] { (ProblemSeverity.Violation, "toezicht.4") }));
    }

    [Test]
    public void Each_of_several_lists_on_one_page_is_read()
    {
        var second = Pages.Ex("id/lblod/besluitenlijst/2");
        var page = Pages.CleanBesluitenlijst()
            .Add(second, Vocab.Rdf.Type, Pages.BesluitenlijstType)
            .Add(second, Vocab.Eli.PassedBy, Pages.OrgaanInTijd);
        Assert.That(_validator.Validate(page.Build()).Documents.Select(document => (document.Resource, document.Missing.Count)), Is.EqualTo(new[]
        {
            (Pages.Document, 0), (second, 2),
        }));
    }

    [Test]
    public void A_document_that_is_only_linked_to_is_not_on_the_page()
    {
        var agenda = new Iri("https://data.vlaanderen.be/id/concept/BesluitDocumentType/13fefad6-a9d6-4025-83b5-e4cbee3a8965");
        var page = Pages.CleanBesluitenlijst().Add(Pages.Ex("id/lblod/agenda/1"), Vocab.Rdf.Type, agenda);
        Assert.That(Single(page).Resource, Is.EqualTo(Pages.Document));
    }

    private static PageBuilder WithoutType() => new PageBuilder(PageType.Besluitenlijst)
        .Add(Pages.Document, Vocab.Eli.PassedBy, Pages.OrgaanInTijd)
        .Add(Pages.Document, Vocab.Eli.DatePublication, Pages.Date("2026-11-20"))
        .Add(Pages.Zitting, Vocab.Besluit.HeeftBesluitenlijst, Pages.Document)
        .Add(Pages.Zitting, Vocab.Prov.StartedAtTime, Pages.Time("2026-11-18T19:00:00Z"));

    private static PageBuilder PassedBy(Iri body) =>
        Pages.CleanBesluitenlijst().Without(Vocab.Eli.PassedBy).Add(Pages.Document, Vocab.Eli.PassedBy, body);

    private SubmittableDocument Single(PageBuilder page) => _validator.Validate(page.Build()).Documents.Single();

    private IEnumerable<int> Fields(PageBuilder page) => Single(page).Missing.Select(missing => missing.Field);
}
