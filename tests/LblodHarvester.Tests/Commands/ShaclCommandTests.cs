using System.Text.Json.Nodes;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Commands;

public class ShaclCommandTests
{
    private const string Prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix ex: <http://example.org/> .\n";

    private const string Profile = """
        ex:Zitting a sh:NodeShape ; sh:targetClass ex:Zitting ;
          sh:property [ sh:path ex:start ; sh:minCount 1 ; sh:datatype xsd:dateTime ] .
        """;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("lblod-shacl-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Each_result_is_a_line_with_the_place_of_the_value_or_of_the_node_that_lacks_it()
    {
        var spoken = await RunAsync("ex:a a ex:Zitting ;\n  ex:start \"gisteren\" .\nex:b a ex:Zitting .", Profile);
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.EqualTo(1));
            Assert.That(spoken.Out.Split('\n'), Is.EqualTo(new[]
            {
                $"{Data}:3:12: violation <http://example.org/a> <http://example.org/start> \"gisteren\": The value must be a valid literal of datatype xsd:dateTime. (sh:DatatypeConstraintComponent, shape {Shapes}:3:25)",
                $"{Data}:4:8: violation <http://example.org/b> <http://example.org/start>: At least 1 value is needed. (sh:MinCountConstraintComponent, shape {Shapes}:3:25)",
                "Does not conform: 2 violations; 2 focus nodes in 3 triples.",
                "",
            }));
            Assert.That(spoken.Error, Is.Empty);
        });
    }

    [Test]
    public async Task Data_that_conforms_is_said_to()
    {
        var spoken = await RunAsync("ex:a a ex:Zitting ; ex:start \"2026-11-22T20:00:00Z\"^^xsd:dateTime .", Profile);
        Assert.That((spoken.Status, spoken.Out, spoken.Error), Is.EqualTo((0, "Conforms: 1 focus node in 2 triples.\n", "")));
    }

    [Test]
    public async Task The_report_is_also_there_as_Turtle()
    {
        var spoken = await RunAsync("ex:b a ex:Zitting .", Profile, "--format", "ttl");
        var report = RdfReader.ReadGraph(spoken.Out, RdfSyntax.Turtle, "report");
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.EqualTo(1));
            Assert.That(report.Match(null, Vocab.Sh.FocusNode).Single().Object, Is.EqualTo(new Iri("http://example.org/b")));
            Assert.That(report.Match(null, Vocab.Rdf.Type, Vocab.Sh.ValidationReport).Count, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task The_report_is_also_there_as_JSON()
    {
        var spoken = await RunAsync("ex:a a ex:Zitting ;\n  ex:start \"gisteren\" .", Profile, "--format", "json");
        var report = JsonNode.Parse(spoken.Out)!;
        var result = report["results"]!.AsArray().Single()!;
        Assert.Multiple(() =>
        {
            Assert.That((bool)report["conforms"]!, Is.False);
            Assert.That((string?)result["value"]!["value"], Is.EqualTo("gisteren"));
            Assert.That((string?)result["path"], Is.EqualTo("<http://example.org/start>"));
            Assert.That((int)result["place"]!["line"]!, Is.EqualTo(3));
            Assert.That((string?)result["parameters"]!["http://www.w3.org/ns/shacl#datatype"]![0]!["value"], Is.EqualTo("http://www.w3.org/2001/XMLSchema#dateTime"));
            Assert.That(result["messages"]!.AsArray().Select(message => (string?)message!["xml:lang"]), Is.EqualTo(new[] { "nl", "en" }));
        });
    }

    [Test]
    public async Task Malformed_shapes_are_told_with_their_place_and_nothing_is_validated()
    {
        var spoken = await RunAsync("ex:b a ex:Zitting .", "ex:S sh:targetClass ex:Zitting ; sh:minCuont 1 .");
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.EqualTo(2));
            Assert.That(spoken.Error, Does.Contain($"{Shapes}:2:46: error: <http://example.org/S> says sh:minCuont, which is not a term of SHACL; did you mean sh:minCount?"));
            Assert.That(spoken.Out, Is.Empty);
        });
    }

    [Test]
    public async Task What_is_strange_in_shapes_is_told_beside_the_report()
    {
        var spoken = await RunAsync("ex:b a ex:Zitting ; ex:start 1 .", "ex:S sh:targetClass ex:Zitting ; sh:property [ sh:path ex:start ; sh:minCount \"1\" ] .");
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.Zero);
            Assert.That(spoken.Error, Does.StartWith($"{Shapes}:2:79: warning: "));
        });
    }

    [Test]
    public async Task Empty_data_does_not_count_as_conforming()
    {
        var spoken = await RunAsync("", Profile);
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.EqualTo(1));
            Assert.That(spoken.Out, Does.StartWith("Nothing was validated"));
            Assert.That(spoken.Error, Does.Contain("no triples"));
        });
    }

    [Test]
    public async Task Data_in_which_no_shape_finds_a_target_is_told()
    {
        var spoken = await RunAsync("ex:b a ex:Agenda .", Profile);
        Assert.That((spoken.Status, spoken.Error), Is.EqualTo((0, "lblod: no shape found a target in the data: nothing was validated. Are these the right shapes?\n")));
    }

    [Test]
    public async Task Several_files_are_one_graph_and_their_blank_nodes_stay_apart()
    {
        var more = Path.Combine(_folder, "more.ttl");
        File.WriteAllText(more, Prefixes + "_:z ex:start \"2026-11-22T20:00:00Z\"^^xsd:dateTime . ex:Raad <http://www.w3.org/2000/01/rdf-schema#subClassOf> ex:Zitting .");
        var spoken = await RunAsync("_:z a ex:Raad .", Profile, "--data", more);
        Assert.That(spoken.Out, Does.Contain($"{Data}:2:7: violation _:z").And.Contain("1 focus node"));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_named()
    {
        var spoken = await Spoken.RunAsync("shacl", "--data", Path.Combine(_folder, "none.ttl"), "--shapes", Shapes);
        Assert.That((spoken.Status, spoken.Error), Is.EqualTo((2, $"lblod: {Path.Combine(_folder, "none.ttl")}: there is no such file.\n")));
    }

    [Test]
    public async Task Data_comes_from_standard_input_too()
    {
        File.WriteAllText(Shapes, Prefixes + Profile);
        var spoken = await Spoken.RunWithInputAsync(Prefixes + "ex:b a ex:Zitting .", "shacl", "--data", "-", "--shapes", Shapes);
        Assert.That(spoken.Out, Does.StartWith("-:2:8: violation"));
    }

    [Test]
    public async Task Shapes_can_have_queries_as_in_the_documentation()
    {
        var document = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "shacl.md"));
        var example = document.Split("```turtle\n")[1].Split("```")[0];
        File.WriteAllText(Shapes, example);
        File.WriteAllText(Data, """
            @prefix prov: <http://www.w3.org/ns/prov#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <http://example.org/a> a <http://data.vlaanderen.be/ns/besluit#Zitting> ; prov:startedAtTime "2026-11-22T20:00:00Z"^^xsd:dateTime ;
              prov:endedAtTime "2026-11-22T19:00:00Z"^^xsd:dateTime .
            """);
        var spoken = await Spoken.RunAsync("shacl", "--data", Data, "--shapes", Shapes);
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.EqualTo(1));
            Assert.That(spoken.Out, Does.StartWith($"{Data}:3:20: violation <http://example.org/a> prov:endedAtTime ")
                .And.Contains(": The meeting ends at 2026-11-22T19:00:00Z, before it begins. (sh:SPARQLConstraintComponent, shape <https://data.example/Zitting>)"));
            Assert.That(spoken.Error, Is.Empty);
        });
    }

    [Test]
    public async Task A_query_that_does_not_parse_is_told_with_its_place_in_the_file_and_in_the_query()
    {
        var spoken = await RunAsync("ex:b a ex:Zitting .", "ex:S sh:targetClass ex:Zitting ; sh:sparql [\n  sh:select \"SELECT $this { $this ?p }\" ] .");
        Assert.That(
            (spoken.Status, spoken.Error),
            Is.EqualTo((2, $"{Shapes}:3:13: error: Shape <http://example.org/S>, in its sh:sparql, has a sh:select that cannot be used: In the query, at 1:25: found '}}', expected a variable or a term. A triple has three parts: subject, property and object.\n"
                + "lblod: the shapes cannot be used: 1 error; nothing was validated.\n")));
    }

    [Test]
    public async Task A_query_that_cannot_be_carried_out_is_told_and_nothing_is_said_to_conform()
    {
        var spoken = await RunAsync("ex:b a ex:Zitting .", "ex:S sh:targetClass ex:Zitting ; sh:sparql [ sh:select \"SELECT $this (true AS ?failure) { }\" ] .");
        Assert.That(
            (spoken.Status, spoken.Out, spoken.Error),
            Is.EqualTo((2, "", "lblod: the data cannot be validated: Shape <http://example.org/S> cannot be checked on <http://example.org/b>: its query reports a failure.\n")));
    }

    private string Data => Path.Combine(_folder, "data.ttl");

    private string Shapes => Path.Combine(_folder, "shapes.ttl");

    private Task<Spoken> RunAsync(string data, string shapes, params string[] more)
    {
        File.WriteAllText(Data, Prefixes + data);
        File.WriteAllText(Shapes, Prefixes + shapes);
        return Spoken.RunAsync(["shacl", "--data", Data, "--shapes", Shapes, .. more]);
    }
}
