using System.IO.Compression;
using System.Text.Json.Nodes;

namespace LblodHarvester.Tests.Commands;

public class QueryCommandTests
{
    private const string Data = """
        @prefix besluit: <http://data.vlaanderen.be/ns/besluit#> .
        @prefix ex: <http://example.org/> .
        ex:z1 a besluit:Zitting ; ex:naam "Één" , "één"@nl ; ex:aantal 3 .
        ex:z2 a besluit:Zitting ; ex:maat 1.5 .
        ex:g { ex:b1 a besluit:Besluit }
        """;

    // Six to the twelfth solutions, of which none is counted until all are there.
    private const string Endless =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x . ?y ?z ?aa . ?ab ?ac ?ad . ?ae ?af ?ag . ?ah ?ai ?aj "
        + "FILTER(STR(?c) != STR(?f) || STR(?i) != STR(?aj)) }";

    private string _folder = "";

    private string File => Path.Combine(_folder, "data.trig");

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("lblod-query-").FullName;
        System.IO.File.WriteAllText(File, Data);
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Solutions_are_a_table_and_the_prefixes_of_the_field_are_known()
    {
        var spoken = await AskAsync("SELECT ?z ?p ?o { ?z a besluit:Zitting ; ?p ?o FILTER(?p != rdf:type) } ORDER BY ?z ?p ?o");
        Assert.That((spoken.Error, spoken.Status), Is.EqualTo(("", 0)));
        Assert.That(spoken.Out.Split('\n'), Is.EqualTo(new[]
        {
            "?z\t?p\t?o",
            "<http://example.org/z1>\t<http://example.org/aantal>\t3",
            "<http://example.org/z1>\t<http://example.org/naam>\t\"Één\"",
            "<http://example.org/z1>\t<http://example.org/naam>\t\"één\"@nl",
            "<http://example.org/z2>\t<http://example.org/maat>\t\"1.5\"^^xsd:decimal",
            "",
        }));
    }

    [Test]
    public async Task A_variable_without_value_is_an_empty_cell_and_a_term_of_the_field_is_short()
    {
        var spoken = await AskAsync("SELECT ?type ?none { ?s a ?type } LIMIT 1");
        Assert.That(spoken.Out, Is.EqualTo("?type\t?none\nbesluit:Zitting\t\n"));
    }

    [TestCase("json", "{")]
    [TestCase("xml", "<?xml")]
    [TestCase("csv", "z\r\nhttp://example.org/z1\r\n")]
    [TestCase("tsv", "?z\n<http://example.org/z1>\n")]
    public async Task Solutions_are_written_in_the_formats_of_SPARQL(string format, string starts)
    {
        var spoken = await AskAsync("SELECT ?z { ?z a besluit:Zitting } ORDER BY ?z", "--format", format);
        Assert.That((spoken.Status, spoken.Error), Is.EqualTo((0, "")));
        Assert.That(spoken.Out, Does.StartWith(starts));
    }

    [TestCase("ASK { ?s a besluit:Zitting }", "true\n", 0)]
    [TestCase("ASK { ?s a besluit:Besluit }", "false\n", 1)]
    [TestCase("ASK { GRAPH ?g { ?s a besluit:Besluit } }", "true\n", 0)]
    public async Task The_exit_status_of_ASK_is_its_answer(string query, string output, int status)
    {
        var spoken = await AskAsync(query);
        Assert.That((spoken.Out, spoken.Status), Is.EqualTo((output, status)));
    }

    [TestCase("ttl", "<http://example.org/z1> a besluit:Zitting")]
    [TestCase("table", "<http://example.org/z1> a besluit:Zitting")]
    [TestCase("nt", "<http://example.org/z1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://data.vlaanderen.be/ns/besluit#Zitting> .")]
    public async Task Triples_are_written_as_RDF(string format, string contains)
    {
        var spoken = await AskAsync("CONSTRUCT WHERE { ?s a ?type }", "--format", format);
        Assert.That((spoken.Status, spoken.Error), Is.EqualTo((0, "")));
        Assert.That(spoken.Out, Does.Contain(contains));
    }

    [Test]
    public async Task A_syntax_error_is_shown_with_its_line_and_a_caret()
    {
        var query = Path.Combine(_folder, "q.rq");
        System.IO.File.WriteAllText(query, "SELECT *\r\n{ ?zïtting a }\r\n");
        var spoken = await Spoken.RunAsync("query", "--data", File, "-f", query);
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.EqualTo(2));
            Assert.That(spoken.Out, Is.Empty);
            var lines = spoken.Error.Split('\n');
            Assert.That(lines[0], Does.StartWith($"lblod: {query}:2:14: found '}}', expected "));
            Assert.That(lines[1], Is.EqualTo("  { ?zïtting a }"));
            Assert.That(lines[2], Is.EqualTo("               ^"));
        });
    }

    [Test]
    public async Task Of_a_long_line_the_part_around_the_error_is_shown()
    {
        var spoken = await AskAsync($"SELECT * {{ {string.Concat(Enumerable.Repeat("?s ?p ?o . ", 30))} ?s ?p }} # {new string('x', 200)}");
        var lines = spoken.Error.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines[1], Does.StartWith("  …").And.EndWith("…"));
            Assert.That(lines[1], Has.Length.LessThanOrEqualTo(100));
            Assert.That(lines[1][lines[2].IndexOf('^')], Is.EqualTo('}'));
        });
    }

    [Test]
    public async Task Over_a_limit_the_exit_status_is_3()
    {
        var config = Path.Combine(_folder, "config.json");
        System.IO.File.WriteAllText(config, """{ "Sparql": { "MaxRows": 1 } }""");
        var spoken = await AskAsync("SELECT * { ?s ?p ?o }", "--config", config);
        Assert.That(spoken.Status, Is.EqualTo(3), spoken.Error);
        Assert.That(spoken.Error, Does.StartWith("lblod: The answer has more than 1 rows."));
    }

    [Test]
    public async Task A_query_that_takes_longer_than_it_may_exits_3()
    {
        var spoken = await AskAsync(Endless, "--timeout", "0.3");
        Assert.That((spoken.Status, spoken.Out), Is.EqualTo((3, "")));
        Assert.That(spoken.Error, Does.StartWith("lblod: The query took longer than 0.3 s."));
    }

    [Test]
    public async Task A_query_that_is_stopped_exits_130()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var spoken = await Spoken.RunUntilAsync(stop.Token, "query", Endless, "--data", File, "--timeout", "0");
        Assert.That((spoken.Status, spoken.Error), Is.EqualTo((130, "lblod: stopped; the answer is not whole.\n")));
    }

    [Test]
    public async Task What_cannot_be_carried_out_exits_1()
    {
        var spoken = await AskAsync("SELECT * { SERVICE <http://other.example/> { ?s ?p ?o } }");
        Assert.That(spoken.Status, Is.EqualTo(1));
        Assert.That(spoken.Error, Does.StartWith("lblod: "));
    }

    [Test]
    public async Task The_plan_is_told_in_place_of_the_answer()
    {
        var spoken = await AskAsync("SELECT * { ?z a besluit:Zitting }", "--explain");
        Assert.That((spoken.Status, spoken.Error), Is.EqualTo((0, "")));
        Assert.That(spoken.Out, Does.Contain("2").And.Not.Contain("?z\t"));
    }

    [Test]
    public async Task Files_have_blank_nodes_of_their_own_and_may_be_compressed_or_standard_input()
    {
        var zipped = Path.Combine(_folder, "more.nt.gz");
        using (var gzip = new GZipStream(System.IO.File.Create(zipped), CompressionMode.Compress))
            gzip.Write("_:x <http://example.org/p> \"1\" .\n"u8);
        var spoken = await Spoken.RunWithInputAsync(
            "_:x <http://example.org/p> 1 .", "query", "--data", zipped, "-", "--format", "csv", "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s <http://example.org/p> ?o }");
        Assert.That((spoken.Out, spoken.Error), Is.EqualTo(("n\r\n2\r\n", "")));
    }

    [Test]
    public async Task A_file_can_be_a_named_graph()
    {
        var spoken = await Spoken.RunAsync(
            "query", "--named-data", $"https://page.example/?id=1={File}", "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s a ?t } } GROUP BY ?g");
        Assert.That((spoken.Out, spoken.Error), Is.EqualTo(("?g\t?n\n<https://page.example/?id=1>\t3\n", "")));
    }

    [Test]
    public async Task The_query_may_be_the_word_after_the_files()
    {
        var spoken = await Spoken.RunAsync("query", "--data", File, File, "ASK {}");
        Assert.That((spoken.Out, spoken.Error, spoken.Status), Is.EqualTo(("true\n", "", 0)));
    }

    [Test]
    public async Task The_query_comes_from_standard_input_too()
    {
        var spoken = await Spoken.RunWithInputAsync("ASK {}", "query", "--data", File, "-f", "-");
        Assert.That((spoken.Out, spoken.Error), Is.EqualTo(("true\n", "")));
    }

    [TestCase("SELECT * {}", "ttl", "it has table, json, xml, csv, tsv.")]
    [TestCase("ASK {}", "csv", "it has table, json, xml.")]
    [TestCase("DESCRIBE <http://example.org/z1>", "json", "it has table, nt, ttl.")]
    public async Task A_format_that_does_not_fit_is_a_usage_error(string query, string format, string fit)
    {
        var spoken = await AskAsync(query, "--format", format);
        Assert.That(spoken.Status, Is.EqualTo(64));
        Assert.That(spoken.Error.TrimEnd(), Does.EndWith(fit));
    }

    [Test]
    public async Task A_file_that_is_not_there_or_not_RDF_exits_2()
    {
        var none = await Spoken.RunAsync("query", "--data", Path.Combine(_folder, "none.ttl"), "ASK {}");
        System.IO.File.WriteAllText(File, "ex:a");
        var broken = await AskAsync("ASK {}");
        var noQuery = await Spoken.RunAsync("query", "-f", Path.Combine(_folder, "none.rq"));
        Assert.Multiple(() =>
        {
            Assert.That(none.Status, Is.EqualTo(2));
            Assert.That(broken.Status, Is.EqualTo(2));
            Assert.That(broken.Error, Does.Contain($"{File}:1:"));
            Assert.That(noQuery.Status, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task The_store_of_the_data_folder_is_updated_loaded_asked_and_dumped()
    {
        var data = Path.Combine(_folder, "data");
        var update = await Spoken.RunAsync("update", "--data", data, "INSERT DATA { <http://example.org/a> a besluit:Zitting . GRAPH <http://example.org/g> { <http://example.org/c> a besluit:Besluit } }");
        var load = await Spoken.RunAsync("load", File, "--data", data, "--graph", "http://example.org/loaded");
        var query = await Spoken.RunAsync("query", "--data", data, "SELECT (COUNT(*) AS ?n) { ?s a ?type }");
        var named = await Spoken.RunAsync("query", "--data", data, "--format", "json", "SELECT ?g { GRAPH ?g { ?s a besluit:Besluit } }");
        var dump = await Spoken.RunAsync("dump", "--data", data, "--graph", "http://localhost:5080/graph/default");
        var turtle = await Spoken.RunAsync("dump", "--data", data, "--graph", "http://example.org/g", "--format", "trig");
        Assert.Multiple(() =>
        {
            Assert.That((update.Status, update.Out, update.Error), Is.EqualTo((0, "", "")));
            Assert.That((load.Status, load.Out, load.Error), Is.EqualTo((0, "", "lblod: 7 quads read into the store.\n")));
            Assert.That((query.Out, query.Error), Is.EqualTo(("?n\n5\n", "")));
            Assert.That(JsonNode.Parse(named.Out)!["results"]!["bindings"]!.AsArray(), Has.Count.EqualTo(2));
            Assert.That(dump.Out, Is.EqualTo("<http://example.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://data.vlaanderen.be/ns/besluit#Zitting> .\n"));
            Assert.That(turtle.Out, Does.Contain("<http://example.org/g> {"));
        });
    }

    [Test]
    public async Task A_syntax_error_in_an_update_exits_2()
    {
        var spoken = await Spoken.RunAsync("update", "--data", Path.Combine(_folder, "data"), "INSERT DATA { ?s a besluit:Zitting }");
        Assert.That(spoken.Status, Is.EqualTo(2));
        Assert.That(spoken.Error.Split('\n')[2].Trim(), Is.EqualTo("^"));
    }

    [Test]
    public async Task A_file_with_a_syntax_error_is_not_loaded_at_all()
    {
        var data = Path.Combine(_folder, "data");
        var broken = Path.Combine(_folder, "broken.nt");
        System.IO.File.WriteAllText(broken, "<http://example.org/a> <http://example.org/p> \"1\" .\n<http://example.org/a> .\n");
        var load = await Spoken.RunAsync("load", broken, "--data", data);
        var dump = await Spoken.RunAsync("dump", "--data", data);
        Assert.That(load.Status, Is.EqualTo(2));
        Assert.That(load.Error, Does.Contain($"{broken}:2:"));
        Assert.That((dump.Out, dump.Error), Is.EqualTo(("", "")));
    }

    private Task<Spoken> AskAsync(string query, params string[] more) => Spoken.RunAsync(["query", query, "--data", File, .. more]);
}
