using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Rdfa.Tests.Conformance;

public class RdfaSuiteTests
{
    private static readonly IReadOnlyDictionary<string, string> KnownFailures = RdfaSuite.KnownFailures();

    private static IEnumerable<TestCaseData> Html5() => RdfaSuite.Tests("html5");

    private static IEnumerable<TestCaseData> Html4() => RdfaSuite.Tests("html4");

    private static IEnumerable<TestCaseData> Html5Invalid() => RdfaSuite.Tests("html5-invalid");

    [TestCaseSource(nameof(Html5))]
    [TestCaseSource(nameof(Html4))]
    [TestCaseSource(nameof(Html5Invalid))]
    public void A_test_of_the_suite_gives_the_expected_graph(string host, string number, string description)
    {
        var folder = SharedData.Require("w3c", "rdfa", "test-cases", RdfaSuite.Version, host);
        var address = Iri.Unchecked($"http://rdfa.info/test-suite/test-cases/{RdfaSuite.Version}/{host}/{number}.html");
        var expected = RdfReader.ReadGraph(
            File.ReadAllText(Path.Combine(folder, $"{number}.ttl")), RdfSyntax.Turtle, $"{number}.ttl", address);
        // The suite is served as UTF-8, and most of its pages do not say so themselves.
        var html = HtmlDecoder.Decode(File.ReadAllBytes(Path.Combine(folder, $"{number}.html")), contentType: "text/html; charset=utf-8").Text;
        var actual = new Graph(RdfaExtractor.Extract(html, address).Triples.Select(extracted => extracted.Triple));

        var passes = GraphIsomorphism.AreIsomorphic(expected, actual);

        if (KnownFailures.TryGetValue($"{host}/{number}", out var reason))
            Assert.That(passes, Is.False, $"It passes now: take it out of known-failures.txt ({reason}).");
        else
            Assert.That(passes, $"{description}\nexpected:\n{Show(expected)}\nactual:\n{Show(actual)}");
    }

    private static string Show(Graph graph) => string.Join('\n', graph);
}
