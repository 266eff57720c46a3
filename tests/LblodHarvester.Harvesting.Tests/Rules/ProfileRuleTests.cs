using System.Globalization;
using System.Text.RegularExpressions;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
namespace LblodHarvester.Harvesting.Tests.Rules;

/// <summary>
/// Each row of the application profile broken in each way that it can be, on a clean sample and alone: the check says that, at the attribute
/// that caused it, or for an absence at the start tag of the element that should have it; and nothing else.
/// </summary>
public sealed partial class ProfileRuleTests
{
    private const string Notulen = "gemeenteraad-2026-05-18/notulen.html";

    private static readonly Graph Shared = EmbeddedTurtle.Read("shapes/shared.ttl");

    private static IEnumerable<ProfileRow> Rows => ApplicationProfile.Rows;

    // Of the one language there is, a second value is a wrong one.
    private static IEnumerable<ProfileRow> RowsGivenOnce => Rows.Where(row => row.Once && row.Range != ProfileRange.Dutch);

    private static IEnumerable<TestCaseData> RequiredRows => ApplicationProfile.Required
        .SelectMany(page => page.Value.Select(code => new TestCaseData(page.Key, ApplicationProfile.RowOf(code)).SetArgDisplayNames(page.Key, code)));

    [TestCaseSource(nameof(Rows))]
    public void A_value_outside_the_range_is_told_at_its_attribute(ProfileRow row)
    {
        var (page, tag) = Example(row);
        var wrong = row.Range switch
        {
            ProfileRange.Thing or ProfileRange.Dutch or ProfileRange.BodyClass or ProfileRange.UnitClass or ProfileRange.MandateStatus => $"{BrokenPage.Mark}content=\"geen IRI\"",
            ProfileRange.Text or ProfileRange.Location => $"{BrokenPage.Mark}datatype=\"xsd:date\" content=\"2026-01-01\"",
            ProfileRange.DateTime => $"datatype=\"xsd:dateTime\" {BrokenPage.Mark}content=\"gisteren\"",
            ProfileRange.Date => $"datatype=\"xsd:date\" {BrokenPage.Mark}content=\"5-3-2024\"",
            ProfileRange.Moment => $"datatype=\"xsd:date\" {BrokenPage.Mark}content=\"5-3-2024\"",
            ProfileRange.Boolean => $"datatype=\"xsd:boolean\" {BrokenPage.Mark}content=\"misschien\"",
            _ => $"datatype=\"xsd:integer\" {BrokenPage.Mark}content=\"acht\"",
        };
        Instead(page, tag, row, wrong).AssertOnly(row.Code);
    }

    [TestCaseSource(nameof(RowsGivenOnce))]
    public void A_second_value_where_there_is_one_is_told_at_its_attribute(ProfileRow row)
    {
        var (page, tag) = Example(row);
        var other = row.Range switch
        {
            ProfileRange.Thing => "resource=\"https://data.wolkendorp.example/id/ander\"",
            ProfileRange.BodyClass => "resource=\"http://data.vlaanderen.be/id/concept/BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e00000c\"",
            ProfileRange.UnitClass => "resource=\"http://data.vlaanderen.be/id/concept/BestuurseenheidClassificatieCode/5ab0e9b8a3b2ca7c5e000000\"",
            ProfileRange.MandateStatus => "resource=\"http://data.vlaanderen.be/id/concept/MandatarisStatusCode/c301248f-0199-45ca-b3e5-4c596731d5fe\"",
            ProfileRange.Text or ProfileRange.Location => "content=\"Iets anders\"",
            ProfileRange.DateTime or ProfileRange.Moment => "datatype=\"xsd:dateTime\" content=\"2026-05-18T21:42:00+02:00\"",
            ProfileRange.Date => "datatype=\"xsd:date\" content=\"2026-05-23\"",
            ProfileRange.Boolean => "datatype=\"xsd:boolean\" content=\"1\"",
            // The same number in other digits: another count would break another rule.
            _ => $"datatype=\"xsd:integer\" content=\"0{IntegerAt(page.Html, tag)}\"",
        };
        Twice(page, tag, row, other).AssertOnly(row.Code);
    }

    [TestCaseSource(nameof(RequiredRows))]
    public void What_a_page_type_requires_and_lacks_is_told_at_the_start_tag(string pageType, ProfileRow row)
    {
        var page = new BrokenPage(SampleOf(pageType));
        var subject = page.Html.IndexOf(ApplicationProfile.Classes[row.Thing], StringComparison.Ordinal);
        var start = page.Html.LastIndexOf('<', subject);
        // What belongs to an artikel is not of its besluit.
        var next = row.Thing == "besluit" && page.Html.Contains("besluit:Artikel", StringComparison.Ordinal) ? "besluit:Artikel" : ApplicationProfile.Classes[row.Thing];
        var end = page.Html.IndexOf(next, subject + 1, StringComparison.Ordinal);
        var part = page.Html[start..(end < 0 ? page.Html.Length : end)];
        page.Set($"{page.Html[..start]}{BrokenPage.Mark}{Without(part, row)}{page.Html[(start + part.Length)..]}");
        page.AssertOnly($"{row.Code}.missing");
    }

    [TestCase("besluitenlijst", "stemming.onderwerp")]
    [TestCase("besluitenlijst", "stemming.gevolg")]
    [TestCase("notulen", "artikel.value")]
    [TestCase("notulen", "besluit.motivering")]
    [TestCase("agenda", "agendapunt.title")]
    public void Text_that_is_required_and_empty_is_missing(string pageType, string code)
    {
        var row = ApplicationProfile.RowOf(code);
        var page = new BrokenPage(SampleOf(pageType));
        var at = page.Html.IndexOf($"property=\"{row.Property}\"", page.Html.IndexOf(ApplicationProfile.Classes[row.Thing], StringComparison.Ordinal), StringComparison.Ordinal);
        page.Edit($"property=\"{row.Property}\"", $"{BrokenPage.Mark}content=\" \" property=\"{row.Property}\"", at);
        page.AssertOnly($"{code}.missing");
    }

    [Test]
    public void Every_shape_of_a_property_is_a_row_of_the_profile() =>
        Assert.That(
            Shared.Subjects(Vocab.Rdf.Type, Vocab.Sh.PropertyShape).Select(PageShapes.CodeOf), Is.EquivalentTo(Rows.Select(row => row.Code)));

    /// <summary>The sample that shows the property, and the offset of the tag that does.</summary>
    private static (BrokenPage Page, int Tag) Example(ProfileRow row)
    {
        var example = Shared.Match(null, ShapeAnnotations.Example).Single(triple => PageShapes.CodeOf(triple.Subject) == row.Code).Object;
        var (file, line) = (((Literal)example).Value.Split(':')[0], int.Parse(((Literal)example).Value.Split(':')[1], CultureInfo.InvariantCulture));
        var page = new BrokenPage(file);
        // Either way of saying it is a value: to see what one does, there is only one.
        if (row.Code == "besluit.wasGeneratedBy")
            page.EditAll("property=\"prov:generated\"", "property=\"rdfs:seeAlso\"");
        // Of a document it is said backwards, by the besluit.
        if (row.Code == "document.isPartOf")
            return (page, page.Html.IndexOf("<h1>", StringComparison.Ordinal));
        var offset = 0;
        for (var i = 1; i < line; i++)
            offset = page.Html.IndexOf('\n', offset) + 1;
        var attribute = Regex.Match(page.Html[offset..], $"(property|rev)=\"[^\"]*\\b{Regex.Escape(row.Property)}\\b[^\"]*\"");
        return (page, page.Html.LastIndexOf('<', offset + attribute.Index));
    }

    // What hangs below the tag stays where it is, under another property; where there may be several values, and they
    // are not counted, the right one stays.
    private static BrokenPage Instead(BrokenPage page, int tag, ProfileRow row, string given)
    {
        var end = page.Html.IndexOf('>', tag);
        var isCounted = row.Property is "besluit:heeftVoorstander" or "besluit:heeftTegenstander" or "besluit:heeftOnthouder";
        var other = row.Once || isCounted ? Without(page.Html[tag..end], row) : page.Html[tag..end];
        return page.Set($"{page.Html[..tag]}<span property=\"{row.Property}\" {given}></span>{other}{page.Html[end..]}");
    }

    private static BrokenPage Twice(BrokenPage page, int tag, ProfileRow row, string other)
    {
        var end = page.Html.IndexOf('>', tag);
        var first = page.Html[tag..end];
        var value = ValueAttribute().Match(first);
        var marked = value.Success ? first.Insert(value.Groups["name"].Index, BrokenPage.Mark.ToString()) : BrokenPage.Mark + first;
        return page.Set($"{page.Html[..tag]}<span property=\"{row.Property}\" {other}></span>{marked}{page.Html[end..]}");
    }

    private static string Without(string html, ProfileRow row) => row.Code switch
    {
        // Either way of saying it satisfies the rule.
        "besluit.wasGeneratedBy" => Rename(Rename(html, "prov:wasGeneratedBy"), "prov:generated"),
        // Of a behandeling that holds a stemming, and the other way round: the voters are those of the stemming.
        "behandeling.heeftAanwezige" => html.Replace("property=\"besluit:heeftAanwezige\"", "property=\"rdfs:seeAlso\"", StringComparison.Ordinal),
        "stemming.heeftAanwezige" => html.Replace("besluit:heeftAanwezige besluit:heeftStemmer", "besluit:heeftStemmer", StringComparison.Ordinal),
        _ => Rename(html, row.Property),
    };

    private static string Rename(string html, string property) =>
        Regex.Replace(html, $"(?<=(property|rev)=\"[^\"]*)(?<![\\w:]){Regex.Escape(property)}(?![\\w.])", "rdfs:seeAlso");

    private static string IntegerAt(string html, int tag) => Regex.Match(html[tag..], @">(\d+)<").Groups[1].Value;

    private static string SampleOf(string pageType) => pageType == "uittreksel" ? "gemeenteraad-2026-05-18/uittreksel-parkeren.html" : Notulen.Replace("notulen", pageType, StringComparison.Ordinal);

    [GeneratedRegex("\\s(?<name>content|resource|href)=")]
    private static partial Regex ValueAttribute();
}
