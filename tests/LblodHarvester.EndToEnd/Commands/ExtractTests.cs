using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Rdf;

namespace LblodHarvester.EndToEnd.Commands;

/// <summary><c>lblod extract</c> on pages and on what is none.</summary>
public partial class ExtractTests
{
    private const string Page = "samples/site/zuiver/gemeenteraad-2026-05-18/notulen.html";
    private const string Title = "<p about=\"#b\" property=\"http://purl.org/dc/terms/title\">Één café</p>";

    [TestCase("nt", RdfSyntax.NTriples)]
    [TestCase("nq", RdfSyntax.NQuads)]
    [TestCase("ttl", RdfSyntax.Turtle)]
    [TestCase("trig", RdfSyntax.TriG)]
    [TestCase("rdfxml", RdfSyntax.RdfXml)]
    [TestCase("jsonld", RdfSyntax.JsonLd)]
    public async Task Every_syntax_says_the_same(string format, RdfSyntax syntax)
    {
        var lines = (await SucceedAsync(Page)).Output;
        var written = (await SucceedAsync(Page, "--format", format)).Output;
        var expected = RdfReader.ReadQuads(lines, RdfSyntax.NTriples, "nt");
        Assert.That(expected, Has.Count.GreaterThan(200));
        Assert.That(GraphIsomorphism.AreIsomorphic(expected, RdfReader.ReadQuads(written, syntax, format)), Is.True, written);
    }

    [TestCase(Page)]
    [TestCase("samples/site/raadpleeg/zittingen/26.0622.2000.1001/notulen.html")]
    [TestCase("samples/site/raadpleeg/zittingen/26.0622.2130.1002/agenda.html")]
    [TestCase("samples/site/echo/gr-2026-09-28/notulen.html")]
    public async Task Where_a_triple_comes_from_is_where_that_attribute_stands(string page)
    {
        var triples = (await SucceedAsync(page)).Output;
        var rows = (await SucceedAsync(page, "--positions")).Output.TrimEnd().Split('\n').Select(line => line.Split('\t', 4)).ToList();
        var lines = SamplePage.Lines(page);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Concat(rows.Select(row => row[3] + "\n")), Is.EqualTo(triples));
            foreach (var row in rows)
            {
                var (line, column) = (int.Parse(row[0], CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture));
                Assert.That(lines[line - 1][(column - 1)..], Does.StartWith(row[2] + "="), string.Join(' ', row));
            }
        }
    }

    [TestCase(Page)]
    [TestCase("samples/site/raadpleeg/zittingen/26.0622.2000.1001/notulen.html")]
    public async Task A_text_is_said_to_be_where_somebody_who_looks_for_it_in_the_file_finds_it(string page)
    {
        var rows = (await SucceedAsync(page, "--positions")).Output.TrimEnd().Split('\n').Select(line => line.Split('\t', 4)).ToList();
        var file = string.Join('\n', SamplePage.Lines(page));
        var found = 0;
        using (Assert.EnterMultipleScope())
        {
            foreach (var row in rows)
            {
                if (LiteralOf(row[3]) is not { } text || PropertyOf(text, file) is not { } place)
                    continue;
                found++;
                Assert.That(string.Join(':', row[..3]), Is.EqualTo($"{place.Line}:{place.Column}:property"), row[3]);
            }
        }

        Assert.That(found, Is.GreaterThan(15));
    }

    // The text of a triple whose object is a literal that N-Triples writes without escapes.
    private static string? LiteralOf(string triple) =>
        PlainLiteral().Match(triple) is { Success: true } literal ? literal.Groups[1].Value : null;

    [GeneratedRegex("> \"([^\"\\\\]+)\"[^\"]* \\.$")]
    private static partial Regex PlainLiteral();

    // The property attribute of the tag that holds a text or stands before it; null unless that text is in the file once, and as a whole.
    private static (int Line, int Column)? PropertyOf(string text, string page)
    {
        var at = page.IndexOf(text, StringComparison.Ordinal);
        if (at < 0 || page.IndexOf(text, at + 1, StringComparison.Ordinal) >= 0
            || (page[at - 1], page[at + text.Length]) is not (('>', '<') or ('"', '"')))
        {
            return null;
        }

        var tag = page.LastIndexOf('<', at);
        var property = page.IndexOf("property=", tag, at - tag, StringComparison.Ordinal);
        if (property < 0)
            return null;
        var before = page[..property].Split('\n');
        return (before.Length, before[^1].Length + 1);
    }

    [Test]
    public async Task Standard_input_is_read_as_the_file_is()
    {
        var body = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, Page));
        var (status, output, _) = await LblodProcess.RunAsync(["extract", "-", "--base", SamplePage.AddressOf(Page)], body);
        Assert.That((status, output), Is.EqualTo((0, (await SucceedAsync(Page, "--base", SamplePage.AddressOf(Page))).Output)));
    }

    [Test]
    public async Task Findings_go_to_standard_error_with_their_place()
    {
        const string Faulty = "samples/site/echo/gr-2026-09-28/agenda.html";
        var (output, errors) = await SucceedAsync(Faulty, "--findings");
        Assert.That(errors, Does.StartWith($"{Faulty}:25:6 warning ").And.Contain("null"));
        Assert.That(output, Is.EqualTo((await SucceedAsync(Faulty)).Output));
    }

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(Encoding.UTF8.GetBytes(Title)).SetArgDisplayNames("UTF-8 that nothing declares");
        yield return new TestCaseData(Encoding.Latin1.GetBytes(Title)).SetArgDisplayNames("windows-1252 that nothing declares");
        yield return new TestCaseData(Encoding.Latin1.GetBytes("<meta charset=iso-8859-1>" + Title))
            .SetArgDisplayNames("windows-1252 that is declared");
        yield return new TestCaseData(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Title)).ToArray())
            .SetArgDisplayNames("UTF-16 with its mark");
    }

    [TestCaseSource(nameof(Encodings))]
    public async Task A_file_is_read_in_the_encoding_that_it_has(byte[] body)
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["extract", "-"], body);
        Assert.That(status, Is.Zero, errors);
        Assert.That(RdfReader.ReadGraph(output, RdfSyntax.NTriples, "-").Single().Object.ToString(), Does.StartWith("\"Één café\""));
    }

    [Test]
    public async Task What_a_page_declares_goes_before_what_its_bytes_look_like()
    {
        var body = Encoding.UTF8.GetBytes("<meta charset=windows-1252>" + Title);
        var (_, output, _) = await LblodProcess.RunAsync(["extract", "-"], body);
        Assert.That(RdfReader.ReadGraph(output, RdfSyntax.NTriples, "-").Single().Object.ToString(), Does.Contain("cafÃ©"));
    }

    private static IEnumerable<TestCaseData> Unreadable()
    {
        yield return new TestCaseData(Array.Empty<byte>(), "empty").SetArgDisplayNames("nothing");
        yield return new TestCaseData("   \n"u8.ToArray(), "empty").SetArgDisplayNames("white space");
        yield return new TestCaseData("%PDF-1.7\n%"u8.ToArray(), "PDF").SetArgDisplayNames("a PDF document");
        yield return new TestCaseData(new byte[512], "binary").SetArgDisplayNames("binary data");
        yield return new TestCaseData("geen html"u8.ToArray(), "HTML").SetArgDisplayNames("plain text");
    }

    [TestCaseSource(nameof(Unreadable))]
    public async Task What_is_no_page_exits_2_and_says_why(byte[] body, string why)
    {
        foreach (var command in new[] { "extract", "validate" })
        {
            var (status, output, errors) = await LblodProcess.RunAsync([command, "-"], body);
            Assert.That((status, output), Is.EqualTo((2, "")), command);
            Assert.That(errors, Does.StartWith("lblod: -: ").And.Contain(why), command);
        }
    }

    [TestCase("er-is-geen.html", "er-is-geen.html")]
    [TestCase("samples/site", "is a folder")]
    [TestCase("ftp://gemeente.example/lijst.html", "no http or https URL")]
    [TestCase("http://127.0.0.1:9/lijst.html", "loopback")]
    public async Task What_cannot_be_read_exits_2_and_is_named(string page, string why)
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["extract", page]);
        Assert.That((status, output), Is.EqualTo((2, "")), errors);
        Assert.That(errors.TrimEnd().Split('\n').Last(), Does.StartWith($"lblod: {page}: ").And.Contain(why));
    }

    [TestCase]
    [TestCase("--format", "n3")]
    [TestCase("--format", "ttl", "--positions")]
    [TestCase("--base", "geen-iri")]
    public async Task A_usage_error_exits_64(params string[] options)
    {
        var (status, output, errors) = await LblodProcess.RunAsync(options.Length == 0 ? ["extract"] : ["extract", Page, .. options]);
        Assert.That((status, output), Is.EqualTo((64, "")));
        Assert.That(errors, Does.EndWith("lblod: lblod extract --help shows how.\n"));
    }

    private static async Task<(string Output, string Errors)> SucceedAsync(params string[] arguments)
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["extract", .. arguments]);
        Assert.That(status, Is.Zero, errors);
        return (output, errors);
    }
}
