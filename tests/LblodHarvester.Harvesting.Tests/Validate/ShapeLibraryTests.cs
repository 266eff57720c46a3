using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Validate;

public sealed class ShapeLibraryTests
{
    private static readonly string[] Files = ["shared", "agenda", "besluitenlijst", "notulen", "uittreksel", "besluit"];

    [TestCaseSource(nameof(Files))]
    public void Every_property_shape_has_a_name_messages_in_two_languages_a_severity_and_a_maturity_level(string file)
    {
        var graph = EmbeddedTurtle.Read($"shapes/{file}.ttl");
        var properties = graph.Subjects(Vocab.Rdf.Type, Vocab.Sh.PropertyShape).ToList();
        Assert.That(properties, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var shape in properties)
            {
                Assert.That(Languages(graph, shape, Vocab.Sh.Name), Is.EquivalentTo(new[] { "en", "nl" }), $"sh:name of {shape}");
                Assert.That(Languages(graph, shape, Vocab.Sh.Message), Is.EquivalentTo(new[] { "en", "nl" }), $"sh:message of {shape}");
                Assert.That(graph.Objects(shape, Vocab.Sh.Severity).Count, Is.EqualTo(1), $"sh:severity of {shape}");
                Assert.That(graph.Objects(shape, Vocab.Harvester.MaturityLevel).Count, Is.EqualTo(1), $"lh:maturityLevel of {shape}");
                Assert.That(PageShapes.CodeOf(shape), Does.StartWith($"{file}."));
            }
        });
    }

    [Test]
    public void Nothing_is_strange_in_the_shapes_of_any_page_type() =>
        Assert.That(
            Enum.GetValues<PageType>().Select(ShapeLibrary.Default.For).OfType<PageShapes>().SelectMany(shapes => shapes.Shapes.Problems), Is.Empty);

    [TestCaseSource(nameof(Files))]
    public void What_is_required_is_a_violation_and_the_rest_warns(string file)
    {
        var graph = EmbeddedTurtle.Read($"shapes/{file}.ttl");
        Assert.Multiple(() =>
        {
            foreach (var shape in graph.Subjects(Vocab.Rdf.Type, Vocab.Sh.PropertyShape))
            {
                var required = graph.Objects(shape, Vocab.Sh.MinCount).Any();
                Assert.That(graph.Objects(shape, Vocab.Sh.Severity).Single(), Is.EqualTo(required ? Vocab.Sh.Violation : Vocab.Sh.Warning), $"{shape}");
            }
        });
    }

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
            graph.Match(null, Vocab.Sh.MinCount).Select(triple => PageShapes.CodeOf(triple.Subject)[(page.Length + 1)..]),
            Is.EquivalentTo(required.Split(' ')));
    }

    [Test]
    public void Every_page_type_but_the_overview_has_shapes() =>
        Assert.That(
            Enum.GetValues<PageType>().Where(type => ShapeLibrary.Default.For(type) is null),
            Is.EqualTo(new[] { PageType.Overview }));

    private static IEnumerable<string?> Languages(Graph graph, Resource shape, Iri property) =>
        graph.Objects(shape, property).Cast<Literal>().Select(text => text.Language);
}
