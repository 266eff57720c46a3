using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Web;

/// <summary>
/// The W3C suites <c>protocol</c> and <c>graph-store-protocol</c>: each request of a test is sent to a server of its own, and its answer compared. The suite
/// <c>http-rdf-update</c> is the former form of the second, in words alone, and its tests are deprecated in favour of those.
/// </summary>
public class ProtocolSuiteTests
{
    private static IEnumerable<TestCaseData> Protocol => Cases("protocol", "manifest.ttl");

    private static IEnumerable<TestCaseData> Indirect => Cases("graph-store-protocol", "manifest-indirect.ttl");

    [TestCaseSource(nameof(Protocol))]
    [TestCaseSource(nameof(Indirect))]
    public async Task W3C(object described)
    {
        var test = (ProtocolTest)described;
        await using var server = await StoreServer.StartAsync();
        foreach (var (name, file) in test.Graphs)
            await server.Store.AddToGraphAsync(new Iri(name), RdfReader.ReadGraphFile(file), default);
        var location = (Variable: "", Value: "");
        foreach (var exchange in test.Exchanges)
        {
            var path = exchange.Path.StartsWith("/gsp", StringComparison.Ordinal) ? $"/rdf-graph-store{exchange.Path[4..]}" : exchange.Path;
            if (location.Variable.Length > 0)
                path = path.Replace(location.Variable, Uri.EscapeDataString(location.Value), StringComparison.Ordinal);
            using var answer = await server.SendAsync(
                new HttpMethod(exchange.Method), path, exchange.Body, exchange.ContentType, exchange.Accept, StoreServer.Key);
            var body = await answer.Content.ReadAsByteArrayAsync();
            var told = $"{exchange.Method} {path}: {(int)answer.StatusCode} {Encoding.UTF8.GetString(body)}";
            Assert.That(exchange.Statuses.Any(status => IsOf(answer, status)), Is.True, $"{told}\nexpected {string.Join(", ", exchange.Statuses)}");
            Check(exchange, answer.Content.Headers.ContentType?.MediaType, body, told);
            if (exchange.Location is { } variable)
                location = (variable, answer.Headers.Location!.OriginalString);
        }
    }

    // A graph is named by ?graph=, and not by the address of the request: page graphs are named by the addresses of other sites.
    [Test]
    public void Only_the_tests_of_direct_graph_identification_do_not_apply()
    {
        SharedData.Require("w3c", "rdf-tests", "sparql", "sparql11", "protocol");
        var direct = ProtocolManifest.Read("graph-store-protocol", "manifest-direct.ttl");
        TestContext.Progress.WriteLine(
            $"protocol: {Protocol.Count()} entries are run; graph-store-protocol: {Indirect.Count()} are run, {direct.Count} are of direct graph identification, which is not offered");
        Assert.Multiple(() =>
        {
            Assert.That(Protocol.Count(), Is.EqualTo(34));
            Assert.That(Indirect.Count(), Is.EqualTo(9));
            Assert.That(direct, Is.Not.Empty.And.All.Property(nameof(ProtocolTest.Requires)).Contains("DirectGraphIdentification"));
        });
    }

    private static IEnumerable<TestCaseData> Cases(string suite, string file) =>
        ProtocolManifest.Read(suite, file).Select(test => new TestCaseData(test).SetName($"{suite}/{test.Name}"));

    private static bool IsOf(HttpResponseMessage answer, string status) => status switch
    {
        "StatusCode2xx" => (int)answer.StatusCode / 100 == 2,
        "StatusCode3xx" => (int)answer.StatusCode / 100 == 3,
        "StatusCode4xx" => (int)answer.StatusCode / 100 == 4,
        _ => answer.StatusCode.ToString() == status,
    };

    private static void Check(ProtocolExchange exchange, string? mediaType, byte[] body, string told)
    {
        if (exchange.Format is "boolean" or "tabular")
        {
            var result = SparqlResults.Read(new MemoryStream(body), SparqlResultsFormat.FromMediaType(mediaType!), "answer");
            Assert.That(result, Is.InstanceOf(exchange.Format == "boolean" ? typeof(BooleanResult) : typeof(SolutionsResult)), told);
            if (exchange.Boolean is { } expected)
                Assert.That(((BooleanResult)result).Value, Is.EqualTo(expected), told);
        }
        else if (exchange.Format == "RDF")
        {
            RdfReader.ReadGraph(Encoding.UTF8.GetString(body), RdfFormat.FromMediaType(mediaType!), "answer");
        }

        if (exchange.Graph is { } graph)
        {
            var (found, right) = (Graph(Encoding.UTF8.GetString(body), mediaType!), Graph(graph, "text/turtle"));
            Assert.That(GraphIsomorphism.AreIsomorphic(found, right), Is.True, told);
        }
    }

    private static Graph Graph(string text, string mediaType) =>
        RdfReader.ReadGraph(text, RdfFormat.FromMediaType(mediaType), "graph", new Iri("http://www.example/gsp/"));
}
