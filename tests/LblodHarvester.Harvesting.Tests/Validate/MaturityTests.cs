using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Validate;

public sealed class MaturityTests
{
    private readonly PageValidator _withRegister = new(new Register(Pages.Register()));
    private readonly PageValidator _withoutRegister = new(Register.None);

    [Test]
    public void A_clean_besluitenlijst_has_level_3_and_no_finding()
    {
        var page = _withRegister.Validate(Pages.CleanBesluitenlijst().Build());
        Assert.Multiple(() =>
        {
            Assert.That(page.Findings, Is.Empty);
            Assert.That(page.Maturity, Is.EqualTo(MaturityLevel.Level3));
        });
    }

    [Test]
    public void Without_a_register_the_level_stays_1_and_nothing_is_wrong_with_the_page()
    {
        var page = _withoutRegister.Validate(Pages.CleanBesluitenlijst().Build());
        Assert.Multiple(() =>
        {
            Assert.That(page.Maturity, Is.EqualTo(MaturityLevel.Level1));
            Assert.That(page.Findings, Is.Empty);
        });
    }

    [Test]
    public void A_missing_voorzitter_keeps_the_page_from_level_3_only()
    {
        var page = _withRegister.Validate(Pages.CleanBesluitenlijst().Without(Vocab.Besluit.HeeftVoorzitter).Build());
        Assert.Multiple(() =>
        {
            Assert.That(page.Maturity, Is.EqualTo(MaturityLevel.Level2));
            Assert.That(page.Findings.Single().Code, Is.EqualTo("zitting.heeftVoorzitter.missing"));
        });
    }

    [Test]
    public void A_missing_level_1_property_leaves_no_level()
    {
        var page = _withRegister.Validate(Pages.CleanBesluitenlijst().Without(Vocab.Besluit.GeplandeStart).Build());
        Assert.That(page.Maturity, Is.EqualTo(MaturityLevel.None));
    }

    [Test]
    public void A_page_without_its_zitting_has_no_level_and_says_what_is_absent()
    {
        var page = _withRegister.Validate(Pages.CleanBesluitenlijst().WithoutClass(Vocab.Besluit.Zitting).Build());
        Assert.Multiple(() =>
        {
            Assert.That(page.Maturity, Is.EqualTo(MaturityLevel.None));
            Assert.That(page.Findings.Select(finding => finding.Code), Does.Contain("zitting.absent"));
        });
    }

    [Test]
    public void An_unknown_mandataris_keeps_the_page_from_level_2_and_is_placed()
    {
        var builder = Pages.CleanBesluitenlijst().Without(Vocab.Besluit.HeeftVoorzitter)
            .Add(Pages.Zitting, Vocab.Besluit.HeeftVoorzitter, Pages.Ex("id/mandatarissen/onbekend"));
        var page = _withRegister.Validate(builder.Build());
        Assert.Multiple(() =>
        {
            Assert.That(page.Maturity, Is.EqualTo(MaturityLevel.Level1));
            Assert.That(page.Findings.Single().Code, Is.EqualTo("register.mandataris"));
            Assert.That(page.Findings.Single().Place, Is.EqualTo(builder.Last));
        });
    }

    [Test]
    public void A_warning_costs_no_level()
    {
        var page = _withRegister.Validate(Pages.CleanBesluitenlijst()
            .Add(Pages.Besluit, Vocab.Eli.DatePublication, new Literal("20 november", Vocab.Xsd.Date)).Build());
        Assert.Multiple(() =>
        {
            Assert.That(page.Maturity, Is.EqualTo(MaturityLevel.Level3));
            Assert.That(page.Findings.Single().Severity, Is.EqualTo(ProblemSeverity.Warning));
        });
    }

    [Test]
    public void An_agenda_is_not_asked_for_what_only_a_besluitenlijst_carries()
    {
        var page = _withRegister.Validate(new PageBuilder(PageType.Agenda)
            .Add(new Iri("https://gemeente.example/id/agenda/1"), Vocab.Rdf.Type, DocumentTypes.Agenda)
            .Add(Pages.Zitting, Vocab.Rdf.Type, Vocab.Besluit.Zitting)
            .Add(Pages.Zitting, Vocab.Besluit.GeplandeStart, Pages.Time("2026-11-18T19:00:00Z"))
            .Add(Pages.Zitting, Vocab.Besluit.IsGehoudenDoor, Pages.OrgaanInTijd)
            .Add(Pages.Zitting, Vocab.Besluit.Behandelt, Pages.Agendapunt)
            .Add(Pages.Agendapunt, Vocab.Rdf.Type, Vocab.Besluit.Agendapunt)
            .Add(Pages.Agendapunt, Vocab.Dct.Title, Literal.InLanguage("Notulen", "nl"))
            .Add(Pages.Agendapunt, Vocab.Besluit.GeplandOpenbaar, Pages.Boolean("true"))
            .Build());
        Assert.That(page.Findings, Is.Empty);
    }
}
