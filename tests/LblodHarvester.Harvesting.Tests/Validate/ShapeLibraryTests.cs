using System.Runtime.CompilerServices;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Validate;

/// <summary>The shapes as files: what each says of itself, and what a page type requires.</summary>
public sealed class ShapeLibraryTests
{
    private static readonly string[] Files = ["shared", "required", "rules", "toezicht", "agenda", "besluitenlijst", "notulen", "uittreksel", "besluit"];

    [Test]
    public void Each_file_of_shapes_is_one_of_these() =>
        Assert.That(Directory.GetFiles(Folder("shapes"), "*.ttl").Select(Path.GetFileNameWithoutExtension), Is.EquivalentTo(Files));

    [TestCaseSource(nameof(Files))]
    public void Every_shape_that_speaks_has_a_name_and_messages_in_two_languages_a_severity_a_level_or_field_and_an_example(string file)
    {
        var graph = EmbeddedTurtle.Read($"shapes/{file}.ttl");
        Assert.Multiple(() =>
        {
            foreach (var shape in Speaking(graph))
            {
                Assert.That(Languages(graph, shape, Vocab.Sh.Name), Is.EquivalentTo(new[] { "en", "nl" }), $"sh:name of {shape}");
                Assert.That(Languages(graph, shape, Vocab.Sh.Message), Is.EquivalentTo(new[] { "en", "nl" }), $"sh:message of {shape}");
                Assert.That(graph.Objects(shape, ShapeAnnotations.Example).Count, Is.EqualTo(1), $"lh:example of {shape}");
                Assert.That(
                    graph.Objects(shape, Vocab.Harvester.MaturityLevel).Count + graph.Objects(shape, ShapeAnnotations.Field).Count, Is.EqualTo(1), $"level or field of {shape}");
                if (!graph.Objects(shape, ShapeAnnotations.Class).Any())
                    Assert.That(graph.Objects(shape, Vocab.Sh.Severity).Count, Is.EqualTo(1), $"sh:severity of {shape}");
            }
        });
    }

    // A property shape that is asked for has messages; so has every other that gives results of its own. What others refer to only, has none.
    [TestCaseSource(nameof(Files))]
    public void Every_property_shape_with_a_name_of_its_own_speaks(string file)
    {
        var graph = EmbeddedTurtle.Read($"shapes/{file}.ttl");
        Assert.That(graph.Subjects(Vocab.Rdf.Type, Vocab.Sh.PropertyShape).Except(Speaking(graph)), Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Every_example_is_a_line_of_a_clean_sample_that_shows_the_property(string file)
    {
        var graph = EmbeddedTurtle.Read($"shapes/{file}.ttl");
        Assert.Multiple(() =>
        {
            foreach (var (shape, _, example) in graph.Match(null, ShapeAnnotations.Example))
            {
                var (page, line) = Split(((Literal)example).Value);
                var path = Path.Combine(Folder("samples"), "site", "zuiver", page);
                Assert.That(path, Does.Exist, $"{shape}");
                Assert.That(File.ReadLines(path).ElementAtOrDefault(line - 1), Does.Match(@"property=|typeof=|resource=|rev=|lang="), $"{shape}: {example}");
                if (graph.Objects(shape, Vocab.Sh.Path).FirstOrDefault() is Iri property && property != Vocab.Rdf.Type)
                    Assert.That(File.ReadLines(path).ElementAt(line - 1), Does.Contain(LocalName(property)), $"{shape}: {example}");
            }
        });
    }

    [Test]
    public void Nothing_is_strange_in_the_shapes_of_any_page_type() =>
        Assert.That(
            Enum.GetValues<PageType>().Select(ShapeLibrary.For).OfType<PageShapes>().Append(ShapeLibrary.Toezicht)
                .SelectMany(shapes => shapes.Shapes.Problems)
                // A page type uses of this file what it requires; that each is used somewhere is another test.
                .Where(problem => problem.Place?.Source != "shapes/required.ttl"),
            Is.Empty);

    // domain/application-profile.md, "Required per page"
    [TestCase("agenda", "zitting.behandelt zitting.geplandeStart zitting.isGehoudenDoor agendapunt.title agendapunt.geplandOpenbaar")]
    [TestCase(
        "besluitenlijst",
        "zitting.behandelt zitting.geplandeStart zitting.isGehoudenDoor agendapunt.title agendapunt.geplandOpenbaar zitting.startedAtTime "
        + "zitting.endedAtTime zitting.heeftVoorzitter zitting.heeftSecretaris behandeling.subject besluit.title besluit.language "
        + "besluit.wasGeneratedBy stemming.onderwerp stemming.gevolg")]
    [TestCase(
        "notulen",
        "zitting.behandelt zitting.geplandeStart zitting.isGehoudenDoor agendapunt.title agendapunt.geplandOpenbaar zitting.startedAtTime "
        + "zitting.endedAtTime zitting.heeftVoorzitter zitting.heeftSecretaris behandeling.subject besluit.title besluit.language "
        + "besluit.wasGeneratedBy stemming.onderwerp stemming.gevolg behandeling.openbaar behandeling.heeftAanwezige besluit.value "
        + "besluit.motivering stemming.geheim stemming.aantalVoorstanders stemming.aantalTegenstanders stemming.aantalOnthouders "
        + "stemming.heeftAanwezige artikel.number artikel.value artikel.title artikel.language")]
    public void A_page_type_requires_what_the_application_profile_says(string page, string required)
    {
        var graph = EmbeddedTurtle.Read($"shapes/{page}.ttl");
        Assert.That(
            graph.Match(null, Vocab.Sh.Property).Select(triple => PageShapes.CodeOf((Resource)triple.Object)),
            Is.EquivalentTo(required.Split(' ').Select(one => $"{one}.missing")));
    }

    [Test]
    public void What_can_be_missing_is_required_of_some_page_type()
    {
        var used = Files.Except(["required"]).Select(file => EmbeddedTurtle.Read($"shapes/{file}.ttl"))
            .SelectMany(graph => graph.Match(null, Vocab.Sh.Property).Concat(graph.Match(null, ShapeAnnotations.RequiredClass))).Select(triple => triple.Object).ToHashSet();
        Assert.That(Speaking(EmbeddedTurtle.Read("shapes/required.ttl")).Where(shape => !used.Contains(shape)), Is.Empty);
    }

    [Test]
    public void Every_page_type_but_the_overview_has_shapes() =>
        Assert.That(
            Enum.GetValues<PageType>().Where(type => ShapeLibrary.For(type) is null),
            Is.EqualTo(new[] { PageType.Overview }));

    internal static IEnumerable<Resource> Speaking(Graph graph) => graph.Match(null, Vocab.Sh.Message).Select(triple => triple.Subject).Distinct();

    internal static string Folder(string name, [CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", name));

    private static (string Page, int Line) Split(string example)
    {
        var colon = example.LastIndexOf(':');
        return (example[..colon], int.Parse(example[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string LocalName(Iri property) => property.Value[(property.Value.LastIndexOfAny(['#', '/']) + 1)..];

    private static IEnumerable<string?> Languages(Graph graph, Resource shape, Iri property) =>
        graph.Objects(shape, property).Cast<Literal>().Select(text => text.Language);
}
