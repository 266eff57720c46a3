using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdfa;
using LblodHarvester.Reports;
using LblodHarvester.Terminals;

namespace LblodHarvester.Tests.Reports;

public class CheckTextTests
{
    private const string Html = "<p typeof=\"foaf:Document\">\n<b property=\"dct:title\">titel</b>\n<i property=\"dct:title\">x</i>\n<i property=\"dct:title\">y</i>\n"
        + "<i property=\"dct:title\">y</i>\n<i property=\"dct:title\">y</i>";

    private static readonly ReportOptions English = new();

    [Test]
    public void A_finding_tells_what_where_what_was_expected_and_how_it_is_done()
    {
        var finding = Reported.Finding("zitting.title", ProblemSeverity.Violation, Titles(6)) with
        {
            Expected = new Wording("Give it a title.", "Geef het een titel."),
            Example = "samples/site/zuiver/x.html:38",
            Consequences = ["zitting.absent"],
            Level = 2,
        };
        Assert.That(Reported.Text(English, 100, Reported.Page(Html, finding).Result()), Is.EqualTo(
            """
            page.html:2:4 violation zitting.title is wrong. [zitting.title]
                   2 | <b property="dct:title">
                     |    ^~~~~~~~~~~~~~~~~~~~
                  expected  Give it a title.
                  example   samples/site/zuiver/x.html:38
                  also at   3:4, 4:4, 5:4 and 1 more (5 in all)
                  with it   zitting.absent goes too

            page.html: a besluitenlijst (its document type at 1:5 says so); maturity level 1; for level 2: zitting.title; 1 violation
            page.html: toezicht: not reportable: nothing on the page is a document of type besluitenlijst


            """));
    }

    [Test]
    public void In_Dutch_the_sentences_are_Dutch_and_the_severity_stays_what_editors_know()
    {
        var finding = Reported.Finding("zitting.title", ProblemSeverity.Warning, Titles(6)) with
        {
            Expected = new Wording("Give it a title.", "Geef het een titel."),
            Example = "samples/site/zuiver/x.html:38",
            Consequences = ["a", "b"],
        };
        Assert.That(Reported.Text(English with { Language = "nl" }, 100, Reported.Page(Html, finding).Result()), Is.EqualTo(
            """
            page.html:2:4 warning zitting.title is fout. [zitting.title]
                   2 | <b property="dct:title">
                     |    ^~~~~~~~~~~~~~~~~~~~
                  verwacht  Geef het een titel.
                  voorbeeld samples/site/zuiver/x.html:38
                  ook op    3:4, 4:4, 5:4 en nog 1 (5 in totaal)
                  ermee weg a, b zijn dan ook weg

            page.html: een besluitenlijst (haar documenttype op 1:5 zegt dat); maturiteitsniveau 1; 1 waarschuwing
            page.html: toezicht: niet te melden: niets op de pagina is een document van het type besluitenlijst


            """));
    }

    [Test]
    public void A_finding_on_the_page_as_a_whole_has_no_excerpt()
    {
        var text = Reported.Text(English, 100, Reported.Page("tekst <p>", Reported.Finding("page.empty", ProblemSeverity.Violation, SourcePlace.Start)).Result());
        Assert.That(text, Does.StartWith("page.html:1:1 violation page.empty is wrong. [page.empty]\n\npage.html: "));
    }

    [Test]
    public void What_a_page_says_cannot_break_the_line_or_speak_to_the_terminal()
    {
        var finding = Reported.Finding("code", ProblemSeverity.Info, SourcePlace.Start) with { Message = new Wording("It is \u001b[2J\n\"x\"\t\u0085y.", "x") };
        var first = Reported.Text(English, 100, Reported.Page("a\nb.html", "tekst <p>", finding).Result()).Split('\n')[0];
        Assert.That(first, Is.EqualTo("a b.html:1:1 info It is \uFFFD[2J \"x\"  y. [code]"));
    }

    [Test]
    public void On_a_terminal_severities_and_marks_are_in_colour()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var report = new CheckText(output, (text, tint) => $"<{tint}>{text}</>", 100, English);
        report.Add(Reported.Page(Html, Reported.Finding("code", ProblemSeverity.Violation, Titles(1))).Result());
        var lines = output.ToString().Split('\n');
        Assert.That(lines[0], Is.EqualTo("page.html:2:4 <Red>violation</> code is wrong. [code]"));
        Assert.That(lines[2], Is.EqualTo("         |    <Red>^~~~~~~~~~~~~~~~~~~~</>"));
        Assert.That(lines[4], Does.StartWith("<Red>page.html</>: a besluitenlijst"));
    }

    [TestCase(MaturityLevel.None, true, "; below maturity level 1; for level 1: c1; 3 warnings")]
    [TestCase(MaturityLevel.None, false, "; below maturity level 1; for level 1: c1; 3 warnings")]
    [TestCase(MaturityLevel.Level1, true, "; maturity level 1; for level 2: c1, c2; 3 warnings")]
    [TestCase(MaturityLevel.Level1, false, "; maturity level 1 (level 2 is not checked without a register); 3 warnings")]
    [TestCase(MaturityLevel.Level3, true, "; maturity level 3, the highest; 3 warnings")]
    public void The_verdict_says_what_is_missing_for_the_next_level(MaturityLevel level, bool register, string expected)
    {
        var findings = new[] { 1, 2, 3 }
            .Select(number => Reported.Finding($"c{number}", ProblemSeverity.Warning, SourcePlace.Start) with { Level = number }).ToArray();
        var report = Reported.Page(Html, findings).At(level) with { HasRegister = register };
        Assert.That(Verdict.Of(report, asked: false).English, Is.EqualTo($"a besluitenlijst (its document type at 1:5 says so){expected}"));
    }

    [Test]
    public void Of_many_things_that_are_missing_five_are_named()
    {
        var findings = Enumerable.Range(1, 7).Select(number => Reported.Finding($"c{number}", ProblemSeverity.Warning, SourcePlace.Start) with { Level = 1 }).ToArray();
        Assert.That(
            Verdict.Of(Reported.Page(Html, findings).At(MaturityLevel.None), asked: false).English, Does.Contain("; for level 1: c1, c2, c3, c4, c5 and 2 more; "));
    }

    [Test]
    public void An_overview_has_no_level()
    {
        var report = Reported.Page(Html).As(PageType.Overview) with { Reading = new PageTypeReading(PageType.Overview, PageTypeEvidence.Nothing, SourcePlace.Start) };
        Assert.That(Reported.Text(English, 100, report.Result()), Is.EqualTo(
            "page.html: an overview without document or decision (nothing on it says otherwise); nothing is wrong\n\n"));
    }

    [TestCase(PageTypeEvidence.Decision, PageType.Besluit, false, "a page with decisions and no document type (the decision at 1:5 says so)")]
    [TestCase(PageTypeEvidence.Agendapunt, PageType.Agenda, false, "an agenda (the agendapunt at 1:5 says so; there is no document type)")]
    [TestCase(PageTypeEvidence.DocumentType, PageType.Agenda, true, "an agenda (as was asked; its document type at 1:5 says so)")]
    public void The_verdict_says_how_the_type_was_told(PageTypeEvidence evidence, PageType type, bool asked, string expected)
    {
        var report = Reported.Page(Html).As(type) with { Reading = new PageTypeReading(type, evidence, new SourcePlace(1, 5, 4, "typeof")) };
        Assert.That(Verdict.Of(report, asked).English, Does.StartWith($"{expected}; "));
    }

    [Test]
    public void A_page_that_is_not_what_was_asked_is_told_as_both() =>
        Assert.That(
            Verdict.Of(Reported.Page(Html).As(PageType.Agenda), asked: true).English,
            Does.StartWith("an agenda (as was asked; the page is a besluitenlijst: its document type at 1:5 says so); "));

    [Test]
    public void A_document_is_told_with_the_fields_that_it_lacks()
    {
        var missing = new[] { 4, 2, 2 }.Select(field => new MissingField(field, new Wording("m", "m"), new Wording("e", "e"), new SourcePlace(field, 1, 0)));
        var document = new SubmittableDocument(Reported.Zitting, Reported.Zitting, null, null, null, [.. missing], SourcePlace.Start);
        var verdict = new DocumentVerdict(document, Reportability.Incomplete, new Wording("of the five fields, 2, 4 missing or wrong", "x"));
        Assert.That(Verdict.Of(verdict).English, Is.EqualTo(
            $"{Reported.Zitting.Value}: incomplete: of the five fields, 2, 4 missing or wrong (field 2 at 2:1, field 4 at 4:1)"));
        Assert.That(
            Verdict.Of(new DocumentVerdict(document with { Resource = null }, Reportability.NotReportable, new Wording("why", "x"))).English,
            Is.EqualTo("the document without IRI at 1:1: not reportable: why"));
    }

    [Test]
    public void Several_pages_end_with_one_line_that_counts()
    {
        var text = Reported.Text(
            English, 100,
            Reported.Page(Html).Result(),
            Reported.Page(Html, Reported.Finding("c", ProblemSeverity.Violation, Titles(2)), Reported.Finding("d", ProblemSeverity.Warning, Titles(1))).Result(),
            Reported.Unreadable("weg.html"));
        Assert.That(text.TrimEnd('\n').Split('\n')[^1], Is.EqualTo("3 pages: 1 passes, 1 falls short, 1 cannot be read; 1 violation, 1 warning"));
        Assert.That(text, Does.Not.Contain("weg.html"), "a page that cannot be read is told on standard error");
    }

    [Test]
    public void The_terminal_of_a_pipe_has_a_hundred_columns() =>
        Assert.That(new Terminal(() => Stream.Null, () => Stream.Null, TextWriter.Null, TextWriter.Null, false, false).Width, Is.EqualTo(100));

    private static SourcePlace[] Titles(int count) => [.. Enumerable.Range(1, count).TakeWhile(nth => nth < 6).Select(nth => Reported.Place(Html, "property=", nth))];
}
