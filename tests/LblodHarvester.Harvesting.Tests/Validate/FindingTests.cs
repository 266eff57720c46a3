using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Tests.Rules;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Validate;

public sealed class FindingTests
{
    private readonly PageValidator _validator = new(new Register(Pages.Register()));

    [Test]
    public void A_wrong_value_is_placed_at_the_attribute_that_gave_it()
    {
        var builder = Pages.CleanBesluitenlijst().Without(Vocab.Besluit.GeplandOpenbaar)
            .Add(Pages.Agendapunt, Vocab.Besluit.GeplandOpenbaar, Pages.Boolean("misschien"));
        var finding = _validator.Validate(builder.Build()).Findings.Single();
        Assert.Multiple(() =>
        {
            Assert.That(finding.Code, Is.EqualTo("agendapunt.geplandOpenbaar"));
            Assert.That(finding.Place, Is.EqualTo(builder.Last));
            Assert.That(finding.Expected!.English, Does.Contain("xsd:boolean"));
        });
    }

    [TestCase(PageType.Agenda, "13fefad6-a9d6-4025-83b5-e4cbee3a8965")]
    [TestCase(PageType.Notulen, "8e791b27-7600-4577-b24e-c7c29e0eb773")]
    public void A_page_that_does_not_say_which_document_it_is_is_told_what_to_write(PageType type, string concept)
    {
        var page = new PageBuilder(type).Add(Pages.Zitting, Vocab.Rdf.Type, Vocab.Besluit.Zitting).Build();
        var finding = _validator.Validate(page).Findings.Single(found => found.Code == "page.type");
        Assert.That((finding.Severity, finding.Place), Is.EqualTo((ProblemSeverity.Violation, SourcePlace.Start)));
        Assert.That(finding.Expected!.English, Does.Contain(concept));
    }

    [Test]
    public void A_missing_value_is_placed_at_the_start_tag_of_its_subject()
    {
        var page = Pages.CleanBesluitenlijst().Without(Vocab.Prov.EndedAtTime).Build();
        Assert.That(_validator.Validate(page).Findings.Single().Place, Is.EqualTo(page.Extracted.Rdfa.Subjects[Pages.Zitting]));
    }

    [Test]
    public void A_value_of_a_repaired_subject_is_still_placed()
    {
        var builder = Pages.CleanBesluitenlijst().Without(Vocab.Eli.Language)
            .AddRepaired(Pages.Besluit, Vocab.Eli.Language, new Literal(" NLD "), new Literal("NLD"), "literal-whitespace");
        var findings = _validator.Validate(builder.Build()).Findings;
        Assert.That(findings.Select(finding => (finding.Code, finding.Place)), Is.EquivalentTo(new[]
        {
            ("literal-whitespace", builder.Last), ("besluit.language", builder.Last),
        }));
    }

    [Test]
    public void One_cause_is_one_finding_at_its_first_place_with_a_count()
    {
        var builder = Pages.CleanBesluitenlijst();
        for (var i = 2; i <= 5; i++)
            builder.Add(Pages.Ex($"id/lblod/agendapunt/{i}"), Vocab.Rdf.Type, Vocab.Besluit.Agendapunt);
        var page = builder.Build();
        var finding = _validator.Validate(page).Findings.Single(found => found.Code == "agendapunt.title.missing");
        Assert.Multiple(() =>
        {
            Assert.That(finding.Places.Count, Is.EqualTo(4));
            Assert.That(finding.Place, Is.EqualTo(page.Extracted.Rdfa.Subjects[Pages.Ex("id/lblod/agendapunt/2")]));
        });
    }

    [Test]
    public void A_prefix_that_is_undeclared_everywhere_is_one_finding()
    {
        var builder = Pages.CleanBesluitenlijst();
        for (var i = 0; i < 1950; i++)
            builder.AddFinding(RdfaFindingKind.UndeclaredPrefix, $"The prefix of besluit:p{i} is not declared.", $"besluit:p{i}");
        var finding = _validator.Validate(builder.Build()).Findings.Single();
        Assert.That((finding.Severity, finding.Code, finding.Places.Count), Is.EqualTo((ProblemSeverity.Violation, "rdfa.undeclared-prefix", 1950)));
    }

    [Test]
    public void What_is_lost_to_quarantine_is_a_violation()
    {
        var page = Pages.CleanBesluitenlijst()
            .AddQuarantined(Pages.Besluit, Vocab.Eli.RelatedTo, Iri.Unchecked("https://x.example/a b"), "The IRI holds a space.").Build();
        var finding = _validator.Validate(page).Findings.Single();
        Assert.That((finding.Severity, finding.Code), Is.EqualTo((ProblemSeverity.Violation, "quarantine")));
    }

    [TestCase(RdfaFindingKind.InvalidBytes, ProblemSeverity.Warning, "html.encoding")]
    [TestCase(RdfaFindingKind.EncodingNotDeclared, ProblemSeverity.Warning, "html.encoding-not-declared")]
    [TestCase(RdfaFindingKind.NotWellFormed, ProblemSeverity.Violation, "html.not-well-formed")]
    [TestCase(RdfaFindingKind.Truncated, ProblemSeverity.Violation, "rdfa.truncated")]
    [TestCase(RdfaFindingKind.NullSegment, ProblemSeverity.Warning, "rdfa.null-segment")]
    public void What_extraction_noticed_is_a_finding_of_its_weight(RdfaFindingKind kind, ProblemSeverity severity, string code)
    {
        var finding = _validator.Validate(Pages.CleanBesluitenlijst().AddFinding(kind, "What is wrong.", "x").Build()).Findings.Single();
        Assert.That((finding.Severity, finding.Code, finding.Message.English), Is.EqualTo((severity, code, "What is wrong.")));
    }

    [Test]
    public void Findings_stand_in_page_order()
    {
        var page = Pages.CleanBesluitenlijst().Without(Vocab.Eli.Title).Without(Vocab.Prov.EndedAtTime).Without(Vocab.Dct.Title).Build();
        Assert.That(_validator.Validate(page).Findings.Select(finding => finding.Code), Is.EqualTo(new[]
        {
            "zitting.endedAtTime.missing", "agendapunt.title.missing", "besluit.title.missing",
        }));
    }

    [TestCase(PageType.Overview)]
    [TestCase(PageType.Besluitenlijst)]
    public void A_page_that_says_nothing_does_not_pass(PageType type)
    {
        var page = _validator.Validate(new PageBuilder(type).Build());
        Assert.Multiple(() =>
        {
            Assert.That(page.Findings.Select(finding => finding.Code), Does.Contain("page.empty"));
            Assert.That(page.Maturity, Is.EqualTo(MaturityLevel.None));
        });
    }

    [Test]
    public void The_inverse_prov_generated_satisfies_wasGeneratedBy_and_without_both_it_is_missed()
    {
        var page = Pages.CleanBesluitenlijst().Without(Vocab.Prov.Generated);
        Assert.That(_validator.Validate(page.Build()).Findings.Single().Code, Is.EqualTo("besluit.wasGeneratedBy.missing"));
        page.Add(Pages.Besluit, Vocab.Prov.WasGeneratedBy, Pages.Behandeling);
        Assert.That(_validator.Validate(page.Build()).Findings, Is.Empty);
    }

    [Test]
    public void A_field_that_is_missing_is_told_though_something_else_has_a_wrong_value_for_its_property()
    {
        var page = Pages.CleanBesluitenlijst().Without(Vocab.Eli.PassedBy).Add(Pages.Besluit, Vocab.Eli.PassedBy, new Literal("de raad"));
        Assert.That(
            _validator.Validate(page.Build()).Findings.Select(finding => finding.Code), Is.EquivalentTo(new[] { "toezicht.2", "besluit.passedBy" }));
    }

    [Test]
    public void What_else_the_only_document_lacks_is_told_beside_its_broken_IRI()
    {
        var findings = new BrokenPage("gemeenteraad-2026-05-18/besluitenlijst.html")
            .Edit("<article resource=\"https://data.wolkendorp.example/id/", "<article resource=\"null/id/")
            .Edit("property=\"eli:passed_by\"", "property=\"rdfs:seeAlso\"")
            .Report().Findings;
        Assert.That(findings.Select(finding => finding.Code), Does.Contain("rdfa.null-segment").And.Contain("toezicht.2"));
    }
}
