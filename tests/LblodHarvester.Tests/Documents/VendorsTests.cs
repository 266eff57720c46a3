using System.Text;
using System.Text.RegularExpressions;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Documents;

/// <summary>docs/vendors.md says of every code, and of every page type, what the shapes say; and its links lead to what they promise.</summary>
public partial class VendorsTests
{
    private const string Start = "<!-- codes -->\n";
    private const string End = "<!-- /codes -->";
    private const string Shapes = "https://lblodharvester.example/shapes#";

    private static readonly string Root = SharedData.RepositoryRoot();
    private static readonly string File = Path.Combine(Root, "docs", "vendors.md");
    private static readonly string Text = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");

    private static readonly Iri LevelProperty = Vocab.Harvester.MaturityLevel;
    private static readonly Iri Example = new(Vocab.Harvester.Namespace + "example");
    private static readonly Iri RequiredClass = new(Vocab.Harvester.Namespace + "requiredClass");

    private static readonly string[] PageTypes = ["agenda", "besluitenlijst", "notulen", "uittreksel"];

    [Test]
    public void Every_code_of_the_shapes_is_listed_as_the_shapes_have_it()
    {
        var listed = Text[(Text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..Text.IndexOf(End, StringComparison.Ordinal)];
        var received = Path.ChangeExtension(File, ".codes.received.md");
        var expected = Codes();
        if (listed == expected)
        {
            System.IO.File.Delete(received);
            return;
        }

        System.IO.File.WriteAllText(received, expected);
        Assert.Fail($"The codes in {File} are not those of shapes/. If they are as they should be, put {received} between the markers.\n{LineDiff.Between(listed, expected)}");
    }

    [TestCaseSource(nameof(PageTypes))]
    public void What_a_page_must_have_is_listed_as_the_shapes_have_it(string page)
    {
        var all = Graph("required.ttl");
        var heading = $"### {char.ToUpperInvariant(page[0])}{page[1..]}\n";
        var section = Text[Text.IndexOf(heading, StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n#", 4, StringComparison.Ordinal)];
        var graph = Graph($"{page}.ttl");
        var required = graph.Match(null, Vocab.Sh.Property).Concat(graph.Match(null, RequiredClass)).Select(triple => triple.Object).Cast<Iri>().ToHashSet();
        Assert.That(required, Is.Not.Empty);
        foreach (var shape in required)
        {
            var row = section.Split('\n').SingleOrDefault(line => line.EndsWith($"| `{Code(shape)}` |", StringComparison.Ordinal));
            Assert.That(row, Is.Not.Null, Code(shape));
            Assert.That(row, Does.Contain($"| {Level(all, shape)} | {English(all, shape, Vocab.Sh.Message)} |"));
        }

        Assert.That(section.Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal)), Is.EqualTo(required.Count));
    }

    [Test]
    public void Every_other_code_is_listed()
    {
        var rules = Directory.EnumerateFiles(Path.Combine(Root, "src", "LblodHarvester.Harvesting", "Normalise", "Rules"), "*.cs")
            .SelectMany(file => RuleName().Matches(System.IO.File.ReadAllText(file))).Select(match => match.Groups["name"].Value).ToList();
        var kinds = Enum.GetNames<RdfaFindingKind>().Except([nameof(RdfaFindingKind.InvalidBytes), nameof(RdfaFindingKind.EncodingNotDeclared), nameof(RdfaFindingKind.NotWellFormed)])
            .Select(kind => $"rdfa.{Capital().Replace(kind, match => $"{(match.Index > 0 ? "-" : "")}{match.Value.ToLowerInvariant()}")}");
        Assert.That(rules, Has.Count.GreaterThan(3));
        foreach (var code in rules.Concat(kinds).Concat(Enumerable.Range(1, 5).Select(field => $"toezicht.{field}")))
            Assert.That(Text, Does.Contain($"| `{code}` |"));
    }

    [Test]
    public void Every_line_of_a_sample_that_is_linked_to_shows_what_the_row_is_about()
    {
        var links = SampleLink().Matches(Text).ToList();
        Assert.That(links, Has.Count.GreaterThan(60));
        foreach (var link in links)
        {
            var lines = System.IO.File.ReadAllLines(Path.Combine(Root, link.Groups["file"].Value));
            var property = link.Groups["property"].Value;
            Assert.That(lines[int.Parse(link.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1], Does.Contain(property), link.Value);
        }
    }

    [Test]
    public void Every_file_that_is_linked_to_is_there()
    {
        foreach (var target in Link().Matches(Text).Select(match => match.Groups["target"].Value))
            Assert.That(Path.Exists(Path.Combine(Root, "docs", target)), target);
    }

    private static string Codes()
    {
        var text = new StringBuilder("| code | severity | level | what to write | sample |\n| --- | --- | --- | --- | --- |\n");
        var graph = new Graph();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "shapes"), "*.ttl").Where(file => Path.GetFileName(file) != "toezicht.ttl"))
            graph.Merge(Graph(Path.GetFileName(file)));
        var shapes = graph.Match(null, Vocab.Sh.Message).Select(triple => triple.Subject).OfType<Iri>().Distinct().OrderBy(Code, StringComparer.Ordinal);
        foreach (var shape in shapes)
        {
            var severity = graph.Objects(shape, Vocab.Sh.Severity).OfType<Iri>().FirstOrDefault() is { } given ? given.Value[Vocab.Sh.Namespace.Length..].ToLowerInvariant() : "violation";
            var example = graph.Objects(shape, Example).OfType<Literal>().FirstOrDefault()?.Value is { } page
                ? $"[{page[(page.LastIndexOf('/') + 1)..]}](../samples/site/zuiver/{page.Replace(":", "#L", StringComparison.Ordinal)})"
                : "";
            text.Append($"| `{Code(shape)}` | {severity} | {Level(graph, shape)} | {English(graph, shape, Vocab.Sh.Message)} | {example} |\n");
        }

        return text.ToString();
    }

    private static string Code(Iri shape) => shape.Value[Shapes.Length..];

    private static string Level(Graph graph, Iri shape) => graph.Objects(shape, LevelProperty).FirstOrDefault() is Literal level ? level.Value : "–";

    private static string English(Graph graph, Iri shape, Iri property) =>
        graph.Objects(shape, property).OfType<Literal>().Single(text => text.Language == "en").Value.Replace("|", "\\|", StringComparison.Ordinal);

    private static Graph Graph(string file) => RdfReader.ReadGraphFile(Path.Combine(Root, "shapes", file));

    [GeneratedRegex("""string (Rule)?Name =>? "(?<name>[^"]+)["]""")]
    private static partial Regex RuleName();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^\| `(?<property>[\w:]+)` .*\]\(\.\./(?<file>samples/[^)#]+)#L(?<line>\d+)\) \| `[\w.]+` \|$", RegexOptions.Multiline)]
    private static partial Regex SampleLink();

    [GeneratedRegex(@"\]\((?<target>(?!https?:|#)[^)#]+)")]
    private static partial Regex Link();
}
