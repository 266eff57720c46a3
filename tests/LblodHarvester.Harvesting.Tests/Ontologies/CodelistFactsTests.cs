using LblodHarvester.Harvesting.Ontologies;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Harvesting.Tests.Ontologies;

/// <summary>Our codelists beside the published ones: the same concepts, by the same names.</summary>
public class CodelistFactsTests
{
    private static readonly Iri Broader = new("http://www.w3.org/2004/02/skos/core#broader");

    private static readonly Literal True = new("true", Vocab.Xsd.Boolean);

    private static readonly string[] Files =
    [
        "codelists/besluit-type.ttl",
        "codelists/document-type.ttl",
        "codelists/bestuurseenheid-classificatie-code.ttl",
        "codelists/bestuursorgaan-classificatie-code.ttl",
        "codelists/mandataris-status-code.ttl",
        "register/bestuurseenheidclassificatiecode.ttl",
        "register/bestuursorgaanclassificatiecode.ttl",
        "codelists/notification-rules_2025-09-12.ttl",
    ];

    [Test]
    public void No_codelist_is_forgotten() =>
        Assert.That(
            Directory.EnumerateFiles(SharedData.Require("oslo", "codelists"), "*.ttl").Select(file => $"codelists/{Path.GetFileName(file)}"),
            Is.SubsetOf(Files));

    [TestCaseSource(nameof(Files))]
    public void Every_concept_there_is_known_here(string file)
    {
        var concepts = Concepts(Read(file));
        Assert.That(concepts, Is.Not.Empty);
        Assert.That(concepts.Where(concept => !Codelists.Contains(concept)), Is.Empty);
    }

    [Test]
    public void Every_concept_here_is_known_there() =>
        Assert.That(Codelists.All.SelectMany(list => list.Concepts), Is.SubsetOf(Files.SelectMany(file => Concepts(Read(file)))));

    [Test]
    public void A_concept_is_called_what_the_codelist_or_else_another_file_calls_it()
    {
        var names = new Dictionary<Iri, HashSet<string>>();
        foreach (var graph in Files.Select(Read))
        {
            foreach (var concept in Concepts(graph))
                names.TryAdd(concept, [.. graph.Objects(concept, Vocab.Skos.PrefLabel).OfType<Literal>().Select(label => label.Value)]);
        }

        Assert.That(
            Codelists.All.SelectMany(list => list.Concepts).Where(concept => !names[concept].Contains(Codelists.LabelOf(concept)!)),
            Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void A_concept_that_is_deprecated_there_is_deprecated_here(string file)
    {
        var graph = Read(file);
        var said = Concepts(graph).Where(concept => graph.Objects(concept, Vocab.Owl.Deprecated).Any());
        Assert.That(
            said.Where(concept => Codelists.IsDeprecated(concept) != graph.Contains(concept, Vocab.Owl.Deprecated, True)), Is.Empty);
    }

    [TestCase("besluit-type.ttl", "besluit-types.ttl")]
    [TestCase("document-type.ttl", "document-types.ttl")]
    public void A_concept_stands_under_the_same_concept(string published, string ours)
    {
        var there = Read($"codelists/{published}").Where(triple => triple.Predicate == Broader);
        var here = EmbeddedTurtle.Read($"ontologies/{ours}").Where(triple => triple.Predicate == Broader);
        Assert.That(here, Is.EquivalentTo(there));
    }

    private static Graph Read(string file) => RdfReader.ReadGraphFile(SharedData.Require(["oslo", .. file.Split('/')]));

    private static List<Iri> Concepts(Graph graph) => [.. graph.Subjects(Vocab.Rdf.Type, Vocab.Skos.Concept).OfType<Iri>()];
}
