using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Reports;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Reports;

/// <summary>What the machine formats say; that they keep to their schemas is in <see cref="SchemaTests"/>.</summary>
public class CheckMachineTests
{
    private const string Html = "<p typeof=\"foaf:Document\">\n<b property=\"dct:title\">titel</b>\n<i property=\"dct:\ntitle\">x</i>";
    private const string Root = "/werk/map";

    private static readonly ReportOptions English = new();
    private static readonly ReportOptions Dutch = new() { Language = "nl" };

    private static readonly Finding Title = Reported.Finding("zitting.title", ProblemSeverity.Violation, Reported.Place(Html, "property="), Reported.Place(Html, "property=", 2)) with
    {
        Expected = new Wording("Give it a title.", "Geef het een titel."),
        Value = new Literal("titel"),
        FocusNode = Reported.Zitting,
        Property = new Iri("http://purl.org/dc/terms/title"),
        Level = 1,
        Example = "samples/site/zuiver/x.html:38",
        Consequences = ["zitting.absent"],
    };

    private static readonly Finding Small = Reported.Finding("small", ProblemSeverity.Warning, SourcePlace.Start);

    [Test]
    public void Json_holds_every_property_of_a_finding_in_both_languages()
    {
        var page = Json("json", Dutch, Reported.Page(Html, Title).Result()).GetProperty("pages")[0];
        var finding = page.GetProperty("findings")[0];
        Assert.Multiple(() =>
        {
            Assert.That(page.GetProperty("passes").GetBoolean(), Is.False);
            Assert.That(page.GetProperty("level").GetInt32(), Is.EqualTo(1));
            Assert.That(page.GetProperty("missingForNext")[0].GetString(), Is.EqualTo("zitting.title"));
            Assert.That(finding.GetProperty("message").GetProperty("nl").GetString(), Is.EqualTo("zitting.title is fout."));
            Assert.That(finding.GetProperty("expected").GetProperty("en").GetString(), Is.EqualTo("Give it a title."));
            Assert.That(finding.GetProperty("value").GetRawText(), Does.Contain("\"literal\"").And.Contain("\"titel\""));
            Assert.That(finding.GetProperty("focusNode").GetProperty("value").GetString(), Is.EqualTo(Reported.Zitting.Value));
            Assert.That(finding.GetProperty("property").GetString(), Is.EqualTo("http://purl.org/dc/terms/title"));
            Assert.That(finding.GetProperty("consequences")[0].GetString(), Is.EqualTo("zitting.absent"));
            Assert.That(finding.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("line").GetInt32()), Is.EqualTo(new[] { 2, 3 }));
            Assert.That(finding.GetProperty("places")[0].GetProperty("attribute").GetString(), Is.EqualTo("property"));
        });
    }

    [Test]
    public void Json_tells_of_a_page_that_cannot_be_read()
    {
        var page = Json("json", English, Reported.Unreadable("weg.html", new SourcePlace(3, 1, 9))).GetProperty("pages")[0];
        Assert.That(page.GetProperty("error").GetProperty("message").GetString(), Is.EqualTo("The page is empty."));
        Assert.That(page.GetProperty("error").GetProperty("place").GetProperty("line").GetInt32(), Is.EqualTo(3));
    }

    [Test]
    public void Sarif_has_a_rule_for_each_code_and_every_place_of_a_finding()
    {
        var run = Json("sarif", Dutch, Reported.Page("site/een pagina#1.html", Html, Title, Small).Result()).GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = run.GetProperty("results")[0];
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Multiple(() =>
        {
            Assert.That(rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()), Is.EqualTo(new[] { "zitting.title", "small" }));
            Assert.That(rules[0].GetProperty("help").GetProperty("text").GetString(), Does.StartWith("Geef het een titel."));
            Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("error"));
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.EqualTo("zitting.title is fout. Geef het een titel."));
            Assert.That(location.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("site/een%20pagina%231.html"));
            Assert.That(location.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString(), Is.EqualTo("%SRCROOT%"));
            Assert.That(Region(location), Is.EqualTo("2:4-2:24"));
            Assert.That(Region(result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation")), Is.EqualTo("3:4-4:7"));
            Assert.That(Region(run.GetProperty("results")[1].GetProperty("locations")[0].GetProperty("physicalLocation")), Is.EqualTo("1:1-1:3"));
            Assert.That(run.GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%").GetProperty("uri").GetString(), Is.EqualTo("file:///werk/map/"));
            Assert.That(run.GetProperty("columnKind").GetString(), Is.EqualTo("utf16CodeUnits"));
        });
    }

    [Test]
    public void A_sarif_fingerprint_does_not_change_when_lines_move_and_tells_findings_apart()
    {
        var moved = Title with { Places = [.. Title.Places.Select(place => place with { Line = place.Line + 10, Offset = place.Offset + 100 })] };
        var other = Title with { Value = new Literal("andere") };
        var (before, after) = (Fingerprints(Title, Title, other), Fingerprints(moved));
        Assert.That(after[0], Is.EqualTo(before[0]));
        Assert.That(before, Is.Unique);
        Assert.That(
            Fingerprints(Title with { FocusNode = new BlankNode("b1") }), Is.EqualTo(Fingerprints(Title with { FocusNode = new BlankNode("b77") })));
    }

    [Test]
    public void Sarif_tells_of_a_page_that_cannot_be_read_as_a_notification()
    {
        var invocation = Json("sarif", English, Reported.Unreadable("weg.html")).GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.That(invocation.GetProperty("executionSuccessful").GetBoolean(), Is.False);
        Assert.That(invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), Is.EqualTo("cannot be read: The page is empty."));
    }

    [TestCase("page.html", Root, "page.html", true)]
    [TestCase("/werk/map/a/b.html", Root, "a/b.html", true)]
    [TestCase("../ander/b c.html", Root, "file:///werk/ander/b%20c.html", false)]
    [TestCase("..x/b.html", Root, "..x/b.html", true)]
    [TestCase("a%2Fé?.html", Root, "a%252F%C3%A9%3F.html", true)]
    [TestCase("c:d.html", Root, "c%3Ad.html", true)]
    [TestCase("https://gemeente.example/a b", Root, "https://gemeente.example/a%20b", false)]
    [TestCase("page.html", null, "page.html", true)]
    public void A_page_has_an_address(string name, string? root, string uri, bool relative) =>
        Assert.That(PageAddress.Of(name, root), Is.EqualTo(new PageAddress(uri, relative)));

    [Test]
    public void Junit_fails_what_is_bad_enough_and_tells_the_rest()
    {
        var suite = Junit(English, Reported.Page(Html, Small, Title, Title).Result()).Element("testsuite")!;
        var cases = suite.Elements("testcase").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(cases.Select(one => one.Attribute("name")!.Value), Is.EqualTo(new[] { "small", "zitting.title", "zitting.title (2)" }));
            Assert.That(cases.Select(one => one.Elements("failure").Count()), Is.EqualTo(new[] { 0, 1, 1 }));
            Assert.That(cases[1].Element("failure")!.Attribute("message")!.Value, Is.EqualTo("page.html:2:4 violation zitting.title is wrong."));
            Assert.That(cases[1].Element("failure")!.Value, Does.Contain("Give it a title.").And.Contain("page.html:3:4"));
            Assert.That(suite.Attribute("tests")!.Value + suite.Attribute("failures")!.Value + suite.Attribute("errors")!.Value, Is.EqualTo("320"));
            Assert.That(suite.Element("system-out")!.Value, Does.StartWith("page.html:1:1 warning small is wrong. [small]").And.Contain("page.html: a besluitenlijst"));
            Assert.That(suite.Attribute("time")!.Value, Is.EqualTo("0.012"));
        });
    }

    [Test]
    public void Junit_has_a_case_for_a_page_with_nothing_wrong_and_an_error_for_one_that_cannot_be_read()
    {
        var suites = Junit(English, Reported.Page(Html).Result(), Reported.Unreadable("weg.html")).Elements("testsuite").ToList();
        Assert.That(suites[0].Elements("testcase").Single().HasElements, Is.False);
        Assert.That(suites[1].Element("testcase")!.Element("error")!.Attribute("message")!.Value, Is.EqualTo("weg.html: cannot be read: The page is empty."));
        Assert.That(suites.Select(suite => suite.Attribute("id")!.Value), Is.EqualTo(new[] { "0", "1" }));
    }

    [TestCase(ProblemSeverity.Warning, 2)]
    [TestCase(null, 0)]
    public void Junit_fails_from_the_severity_that_was_asked(ProblemSeverity? failOn, int failures)
    {
        var suites = Junit(English with { FailOn = failOn }, Reported.Page(Html, Small, Title).Result());
        Assert.That(suites.Descendants("failure").Count(), Is.EqualTo(failures));
    }

    [TestCase("junit-strict.xsd")]
    [TestCase("junit-jenkins.xsd")]
    public void Junit_keeps_to_its_schema(string schema)
    {
        var hostile = Small with { Message = new Wording("\0\u0001\uFFFE <&\"'>]]> \uD83D\uDE42", "x") };
        var junit = Junit(
            English, Reported.Page(Html).Result(), Reported.Page(" a\u0007 <b>.html", Html, hostile, Title, Title).Result(), Reported.Unreadable("weg.html"));
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(SharedData.RepositoryRoot(), "tests", "schemas", schema));
        var faults = new List<string>();
        junit.Document!.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.That(faults, Is.Empty);
        junit.Elements("testsuite").First().SetAttributeValue("stranger", "x");
        junit.Document!.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.That(faults, Has.Count.EqualTo(1), "the schema sees what does not belong there");
    }

    [Test]
    public void Turtle_is_a_validation_report_for_each_page()
    {
        var turtle = Reported.Machine("ttl", English, Root, Reported.Page("a.html", Html, Title, Small).Result(), Reported.Page("b.html", Html).Result(), Reported.Unreadable("c.html"));
        var graph = RdfReader.ReadGraph(turtle, RdfSyntax.Turtle, "report");
        Resource ReportOf(string page) => graph.Subjects(Vocab.Dct.Source, new Iri($"file:///werk/map/{page}")).Single();
        var results = graph.Objects(ReportOf("a.html"), Vocab.Sh.Result).Cast<Resource>().ToList();
        var title = results.Single(result => graph.Contains(result, Vocab.Sh.FocusNode, Reported.Zitting));
        Assert.Multiple(() =>
        {
            Assert.That(results, Has.Count.EqualTo(2));
            Assert.That(graph.Contains(ReportOf("a.html"), Vocab.Sh.Conforms, new Literal("false", Vocab.Xsd.Boolean)), Is.True);
            Assert.That(graph.Contains(ReportOf("b.html"), Vocab.Sh.Conforms, new Literal("true", Vocab.Xsd.Boolean)), Is.True);
            Assert.That(graph.Contains(ReportOf("c.html"), Vocab.Harvester.Reason, new Literal("cannot be read: The page is empty.")), Is.True);
            Assert.That(graph.Contains(title, Vocab.Sh.ResultMessage, Literal.InLanguage("zitting.title is fout.", "nl")), Is.True);
            Assert.That(graph.Contains(title, Vocab.Sh.ResultPath, new Iri("http://purl.org/dc/terms/title")), Is.True);
            Assert.That(graph.Contains(title, Vocab.Sh.Value, new Literal("titel")), Is.True);
            Assert.That(graph.Contains(title, Vocab.Harvester.Line, new Literal("2", Vocab.Xsd.Integer)), Is.True);
            Assert.That(graph.Objects(title, Vocab.Dct.HasPart).ToList(), Has.Count.EqualTo(1));
            Assert.That(graph.Subjects(Vocab.Sh.FocusNode, new Iri("file:///werk/map/a.html")).ToList(), Has.Count.EqualTo(1), "what is about no node is about the page");
        });
    }

    [Test]
    public void Blank_nodes_of_two_pages_stay_two()
    {
        var blank = Title with { FocusNode = new BlankNode("b0") };
        var turtle = Reported.Machine("ttl", English, Root, Reported.Page("a.html", Html, blank).Result(), Reported.Page("b.html", Html, blank).Result());
        var graph = RdfReader.ReadGraph(turtle, RdfSyntax.Turtle, "report");
        Assert.That(graph.Match(null, Vocab.Sh.FocusNode).Select(triple => triple.Object).Distinct().Count(), Is.EqualTo(2));
    }

    private static JsonElement Json(string format, ReportOptions options, params PageResult[] pages) =>
        JsonDocument.Parse(Reported.Machine(format, options, Root, pages)).RootElement;

    private static XElement Junit(ReportOptions options, params PageResult[] pages)
    {
        using var reader = XmlReader.Create(new StringReader(Reported.Machine("junit", options, Root, pages).TrimStart('\uFEFF')));
        return XDocument.Load(reader).Root!;
    }

    private static List<string?> Fingerprints(params Finding[] findings) =>
    [
        .. Json("sarif", English, Reported.Page(Html, findings).Result()).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("lblodFinding/v1").GetString()),
    ];

    private static string Region(JsonElement location)
    {
        var region = location.GetProperty("region");
        int Number(string name) => region.GetProperty(name).GetInt32();
        var endLine = region.TryGetProperty("endLine", out var line) ? line.GetInt32() : Number("startLine");
        return $"{Number("startLine")}:{Number("startColumn")}-{endLine}:{Number("endColumn")}";
    }
}
