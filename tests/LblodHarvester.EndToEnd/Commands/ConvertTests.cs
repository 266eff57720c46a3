using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.Rdf;

namespace LblodHarvester.EndToEnd.Commands;

/// <summary><c>lblod convert</c> on files of every syntax, and on what is none.</summary>
public class ConvertTests
{
    private const string Trig = """
        PREFIX dct: <http://purl.org/dc/terms/>
        <urn:a> a dct:Agent ; dct:title "één"@nl, "een \"\n\\" ; dct:relation _:x, (1 [ dct:title "x" ]) .
        <urn:g> { <urn:a> dct:relation _:x . }
        _:h { _:x dct:relation <urn:b> . }
        """;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("convert").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Every_syntax_becomes_every_other([Values("nt", "nq", "ttl", "trig", "rdfxml", "jsonld")] string from)
    {
        var graph = RdfReader.ReadQuads(Trig, RdfSyntax.TriG, "trig").Where(quad => quad.Graph is null).ToList();
        var text = new StringWriter();
        RdfWriter.Write(text, graph, RdfFormat.FromName(from));
        var file = Save($"graph.{(from == "rdfxml" ? "rdf" : from)}", text.ToString());
        foreach (var to in RdfFormat.Names)
        {
            var (output, errors) = await SucceedAsync(file, "--to", to);
            Assert.That(errors, Is.Empty);
            Assert.That(GraphIsomorphism.AreIsomorphic(graph, RdfReader.ReadQuads(output, RdfFormat.FromName(to), to)), Is.True, output);
        }
    }

    [TestCase("trig")]
    [TestCase("jsonld")]
    [TestCase(null)]
    public async Task Graph_names_are_kept_and_N_Quads_is_what_comes_out_when_nothing_is_asked_for(string? to)
    {
        var (output, _) = await SucceedAsync([Save("data.trig", Trig), .. to is null ? Array.Empty<string>() : ["--to", to]]);
        Assert.That(GraphIsomorphism.AreIsomorphic(
            RdfReader.ReadQuads(Trig, RdfSyntax.TriG, "trig"), RdfReader.ReadQuads(output, RdfFormat.FromName(to ?? "nq"), "output")), Is.True, output);
    }

    [TestCase("nt")]
    [TestCase("ttl")]
    [TestCase("rdfxml")]
    public async Task Graphs_are_merged_for_a_syntax_of_one_graph_and_the_lost_names_counted(string to)
    {
        var (output, errors) = await SucceedAsync(Save("data.trig", Trig), "--to", to);
        var merged = RdfReader.ReadQuads(Trig, RdfSyntax.TriG, "trig").Select(quad => quad.ToTriple()).ToList();
        Assert.That(GraphIsomorphism.AreIsomorphic(merged, RdfReader.ReadGraph(output, RdfFormat.FromName(to), to)), Is.True, output);
        Assert.That(errors, Is.EqualTo($"lblod: {to} holds one graph: all graphs were merged, and 2 graph names left out. nq and trig keep them.\n"));
    }

    [Test]
    public async Task Several_files_are_one_output_with_their_blank_nodes_apart()
    {
        var (output, _) = await SucceedAsync(
            Save("a.ttl", "_:x <urn:p> 1 . <urn:a> <urn:p> _:x ."), Save("b.nq", "_:x <urn:p> \"2\" _:x .\n"), Save("c.nt.gz", Gzip("_:x <urn:p> \"3\" .\n"u8)));
        Assert.That(output, Is.EqualTo(
            """
            _:f1_x <urn:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <urn:a> <urn:p> _:f1_x .
            _:f2_x <urn:p> "2" _:f2_x .
            _:f3_x <urn:p> "3" .

            """));
    }

    [Test]
    public async Task Gzip_is_known_by_its_bytes_from_files_and_from_standard_input()
    {
        const string Line = "<urn:a> <urn:p> <urn:b> .\n";
        var gzip = Gzip("<urn:a> <urn:p> <urn:b> ."u8);
        Assert.That((await SucceedAsync(Save("named.ttl", gzip))).Output, Is.EqualTo(Line));
        Assert.That((await SucceedAsync(Save("not.ttl.gz", "<urn:a> <urn:p> <urn:b> ."))).Output, Is.EqualTo(Line));
        Assert.That(await LblodProcess.RunAsync(["convert", "-", "--from", "ttl"], gzip), Is.EqualTo((0, Line, "")));
        Assert.That(await LblodProcess.RunAsync(["convert", "-", "--from", "ttl"], Gzip([])), Is.EqualTo((0, "", "")));
    }

    [Test]
    public async Task Relative_IRIs_are_resolved_against_the_file_or_the_given_base()
    {
        var file = Save("rel.ttl", "<#a> <p> <> .");
        var folder = new Uri(_folder + "/").AbsoluteUri;
        Assert.That((await SucceedAsync(file)).Output, Is.EqualTo($"<{folder}rel.ttl#a> <{folder}p> <{folder}rel.ttl> .\n"));
        Assert.That((await SucceedAsync(file, "--base", "https://gemeente.example/x/y")).Output, Is.EqualTo(
            "<https://gemeente.example/x/y#a> <https://gemeente.example/x/p> <https://gemeente.example/x/y> .\n"));
    }

    [Test]
    public async Task What_comes_before_a_syntax_error_is_written_and_the_error_has_its_place()
    {
        var file = Save("data.nt", "<urn:a> <urn:p> \"één\" .\n<urn:a> <urn:p> een .\n");
        var (status, output, errors) = await LblodProcess.RunAsync(["convert", file]);
        Assert.That(status, Is.EqualTo(2));
        Assert.That(output, Is.EqualTo("<urn:a> <urn:p> \"één\" .\n"));
        Assert.That(errors, Does.StartWith($"lblod: {file}:2:17: found 'een"));
    }

    private static IEnumerable<TestCaseData> Unreadable()
    {
        yield return new TestCaseData("data.doc", "<urn:a> <urn:p> <urn:b> ."u8.ToArray(), "does not say which RDF syntax").SetArgDisplayNames("a name that says no syntax");
        yield return new TestCaseData("data.jsonld", "{\"@id\": 5}"u8.ToArray(), "data.jsonld").SetArgDisplayNames("JSON that is no JSON-LD");
        yield return new TestCaseData("data.jsonld", "{"u8.ToArray(), "data.jsonld:1:").SetArgDisplayNames("JSON that is cut off");
        yield return new TestCaseData("data.rdf", "<a"u8.ToArray(), "data.rdf:1:").SetArgDisplayNames("XML that is cut off");
        yield return new TestCaseData("data.nt", "<urn:a> <urn:p> \"\xff"u8.ToArray(), "data.nt:1:").SetArgDisplayNames("a text that is cut off");
        yield return new TestCaseData("data.nt", Gzip("<urn:a> <urn:p> <urn:b> .\n"u8)[..^5], "data.nt: the gzip data").SetArgDisplayNames("gzip that is cut off");
    }

    [TestCaseSource(nameof(Unreadable))]
    public async Task What_cannot_be_read_exits_2_and_says_why(string name, byte[] content, string why)
    {
        var (status, _, errors) = await LblodProcess.RunAsync(["convert", Save(name, content)]);
        Assert.That(status, Is.EqualTo(2), errors);
        Assert.That(errors, Does.StartWith("lblod: ").And.Contain(why));
        Assert.That(errors.Split('\n'), Has.Length.EqualTo(2), errors);
    }

    [TestCase("er-is-geen.ttl", "er-is-geen.ttl: there is no such file.")]
    [TestCase("samples", "samples: this is a folder; name its files.")]
    public async Task What_is_not_there_exits_2_before_anything_is_written(string name, string why) =>
        Assert.That(await LblodProcess.RunAsync(["convert", Save("a.nt", "<urn:a> <urn:p> <urn:b> .\n"), name]), Is.EqualTo((2, "", $"lblod: {why}\n")));

    [Test]
    public async Task What_RDF_XML_has_no_form_for_exits_1()
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["convert", Save("a.nt", "<urn:a> <urn:1> <urn:b> .\n"), "--to", "rdfxml"]);
        Assert.That((status, output), Is.EqualTo((1, "")));
        Assert.That(errors, Does.StartWith("lblod: What is read cannot all be written as rdfxml: ").And.Contain("<urn:1>"));
    }

    [TestCase]
    [TestCase("-")]
    [TestCase("-", "-", "--from", "nt")]
    [TestCase("a.nt", "--from", "n3")]
    [TestCase("a.nt", "--to", "n3")]
    [TestCase("a.nt", "--base", "geen-iri")]
    public async Task A_usage_error_exits_64(params string[] arguments)
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["convert", .. arguments]);
        Assert.That((status, output), Is.EqualTo((64, "")), errors);
        Assert.That(errors, Does.StartWith("lblod: "));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task Output_that_nobody_reads_any_more_ends_the_command_quietly()
    {
        var line = $"<urn:a> <urn:p> \"{new string('x', 1000)}\" .\n";
        var file = Save("long.nt", string.Concat(Enumerable.Repeat(line, 2000)));
        var (status, output, errors) = await ShellAsync($"{{ {Lblod} convert {file}; echo \"ended $?\" >&2; }} | head -n 1");
        Assert.That((status, output, errors), Is.EqualTo((0, line, "ended 0\n")));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task What_is_appended_to_a_file_goes_after_what_is_there()
    {
        var (one, two, all) = (Save("1.nt", "<urn:a> <urn:p> <urn:b> .\n"), Save("2.nt", "<urn:c> <urn:p> <urn:d> .\n"), Path.Combine(_folder, "all.nt"));
        var (status, _, errors) = await ShellAsync($"{{ echo '# both'; {Lblod} convert {one}; {Lblod} convert {two}; echo '# end'; }} > {all}");
        Assert.That((status, errors), Is.EqualTo((0, "")));
        Assert.That(await File.ReadAllTextAsync(all), Is.EqualTo("# both\n<urn:a> <urn:p> <urn:b> .\n<urn:c> <urn:p> <urn:d> .\n# end\n"));
    }

    private static string Lblod => $"dotnet {Path.Combine(AppContext.BaseDirectory, "lblod.dll")}";

    private static async Task<(int Status, string Output, string Errors)> ShellAsync(string script)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        using var shell = Process.Start(start)!;
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();
        return (shell.ExitCode, await output, await errors);
    }

    private static async Task<(string Output, string Errors)> SucceedAsync(params string[] arguments)
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["convert", .. arguments]);
        Assert.That(status, Is.Zero, errors);
        return (output, errors);
    }

    private string Save(string name, string content) => Save(name, Encoding.UTF8.GetBytes(content));

    private string Save(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static byte[] Gzip(ReadOnlySpan<byte> plain)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(plain);
        return compressed.ToArray();
    }
}
