using System.Collections.Concurrent;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Rdfa;

/// <summary>Every test of the suite for RDFa 1.1, in every host language.</summary>
public class RdfaSuiteTests
{
    private const string Processor = "rdfa1.1-proc";
    private const string Vocabulary = "rdfa1.1-vocab";

    private static readonly (string Version, string Host, int Count)[] Parts =
    [
        ("rdfa1.1", "html5", 170),
        ("rdfa1.1", "html4", 169),
        ("rdfa1.1", "html5-invalid", 28),
        ("rdfa1.1", "xhtml1", 181),
        ("rdfa1.1", "xhtml5", 177),
        ("rdfa1.1", "xhtml5-invalid", 23),
        ("rdfa1.1", "xml", 126),
        ("rdfa1.1", "svg", 31),
        (Processor, "html5", 4),
        (Processor, "html4", 4),
        (Processor, "html5-invalid", 1),
        (Processor, "xhtml1", 5),
        (Processor, "xhtml5", 4),
        (Processor, "xhtml5-invalid", 1),
        (Processor, "xml", 5),
        (Processor, "svg", 5),
        (Vocabulary, "html5", 6),
        (Vocabulary, "html4", 6),
        (Vocabulary, "xhtml1", 6),
        (Vocabulary, "xhtml5", 6),
        (Vocabulary, "xml", 6),
        (Vocabulary, "svg", 6),
    ];

    // RDFa 1.0 is another specification, the role attribute another too, and each test of the Lite profile is also one of another version.
    private static readonly string[] OtherVersions = ["rdfa1.0", "rdfa1.1-lite", "rdfa1.1-role"];

    private static readonly KnownFailures KnownFailures = new("Rdfa/known-failures.txt");

    private static readonly ConcurrentDictionary<string, string?> Faults = [];

    private static IEnumerable<TestCaseData> Entries() =>
        Parts.SelectMany(part => RdfaSuite.Tests(part.Version, part.Host)).Select(test => new TestCaseData(test).SetArgDisplayNames($"{test}"));

    private static IEnumerable<TestCaseData> EachPart() => Parts.Select(part => new TestCaseData(part.Version, part.Host, part.Count));

    [TestCaseSource(nameof(Entries))]
    public void An_entry_of_the_manifest_passes(RdfaTest test) => KnownFailures.Check($"{test}", FaultOf(test));

    [TestCaseSource(nameof(EachPart))]
    public void Every_entry_of_the_manifest_has_an_outcome(string version, string host, int count)
    {
        var counts = RdfaSuite.Counts(SharedData.Require("w3c", "rdfa", "manifest.jsonld"));
        Assert.That(counts[(version, host)], Is.EqualTo(count), "The manifest has another number of entries than when this was written.");
        var tally = new Tally($"{version} {host}", "@graph", KnownFailures);
        foreach (var test in RdfaSuite.Tests(version, host))
            tally.Add($"{test}", FaultOf(test));
        tally.Check(count);
    }

    [Test]
    public void No_version_or_host_language_is_left_out() => Assert.That(
        RdfaSuite.Counts(SharedData.Require("w3c", "rdfa", "manifest.jsonld")).Keys.Where(part => !OtherVersions.Contains(part.Version)),
        Is.EquivalentTo(Parts.Select(part => (part.Version, part.Host))));

    [Test]
    public void Each_known_failure_is_an_entry_of_the_manifest()
    {
        SharedData.Require("w3c", "rdfa");
        Assert.That(KnownFailures.Names, Is.SubsetOf(Entries().Select(entry => $"{entry.Arguments[0]}")));
    }

    // A known failure is one of the Turtle, which one processor gave; the query is what decides whether a page was read as it should be.
    [TestCaseSource(nameof(KnownFailuresOfTheSuite))]
    public void The_own_query_of_a_known_failure_is_answered_as_expected(RdfaTest test)
    {
        var query = QueryOf(test) ?? throw new InvalidDataException($"The query of {test} asks for more than a pattern: it cannot be answered here.");
        Assert.That(query.HoldsIn(GraphOf(test)), Is.EqualTo(test.Expected));
    }

    [Test]
    public void Most_queries_of_the_suite_are_answered()
    {
        SharedData.Require("w3c", "rdfa");
        var tests = Entries().Select(entry => (RdfaTest)entry.Arguments[0]!).Where(test => test.Version != Processor).ToList();
        Assert.That((tests.Count(test => QueryOf(test) is not null), tests.Count), Is.EqualTo((835, 941)));
    }

    private static IEnumerable<TestCaseData> KnownFailuresOfTheSuite() => Entries().Where(entry => KnownFailures.Names.Contains($"{entry.Arguments[0]}"));

    private static string? FaultOf(RdfaTest test) =>
        Faults.GetOrAdd($"{test}", _ => test.Version == Processor ? EvaluateProcessorGraph(test) : Evaluate(test));

    // The queries ask whether the graph holds what the Turtle says, and being the same graph is more; but some are to find nothing, and what
    // they are not to find is not always left out of the Turtle. So both are asked, as far as a query can be answered here.
    private static string? Evaluate(RdfaTest test)
    {
        var turtle = File.ReadAllText(RdfaSuite.PathOf(test, $"{test.Number}.ttl"));
        var expected = XmlLiteralForms.Normalise(RdfReader.ReadGraph(turtle, RdfSyntax.Turtle, $"{test}.ttl", test.Address));
        Graph actual;
        try
        {
            actual = GraphOf(test);
        }
        catch (RdfaException fault)
        {
            return $"{test.Description}\nrefused: {fault.Message}";
        }

        if (QueryOf(test) is { } query && query.HoldsIn(actual) != test.Expected)
            return $"{test.Description}\nits query is not to answer {!test.Expected}; given:\n{string.Join('\n', actual)}";
        return GraphIsomorphism.AreIsomorphic(expected, actual)
            ? null
            : $"{test.Description}\nexpected, not given:\n{Others(expected, actual)}\ngiven, not expected:\n{Others(actual, expected)}";
    }

    // The Turtle holds whatever one processor had to say; what a processor graph is to hold is in the queries.
    private static string? EvaluateProcessorGraph(RdfaTest test)
    {
        Graph graph;
        try
        {
            graph = ProcessorGraph.Of(Extract(test), test.Address, DateTimeOffset.UnixEpoch);
        }
        catch (RdfaException fault)
        {
            graph = ProcessorGraph.Of(fault, test.Address, DateTimeOffset.UnixEpoch);
        }

        var query = ProcessorQuery.Parse(File.ReadAllText(RdfaSuite.PathOf(test, $"{test.Number}.sparql")));
        return query.HoldsIn(graph) == test.Expected ? null : $"{test.Description}\n{query} is not {test.Expected} in:\n{string.Join('\n', graph)}";
    }

    // Those with blank nodes, whose labels say nothing, are all named.
    private static string Others(Graph graph, Graph than) => string.Join('\n', graph.Where(triple => !than.Contains(triple)));

    private static PatternQuery? QueryOf(RdfaTest test) =>
        PatternQuery.TryParse(File.ReadAllText(RdfaSuite.PathOf(test, $"{test.Number}.sparql")), test.Address);

    private static Graph GraphOf(RdfaTest test) => XmlLiteralForms.Normalise(Extract(test).Triples.Select(extracted => extracted.Triple));

    private static RdfaDocument Extract(RdfaTest test)
    {
        // The suite is served as UTF-8, and most of its pages do not say so themselves.
        var page = HtmlDecoder.Decode(File.ReadAllBytes(RdfaSuite.PathOf(test, test.Page)), contentType: "text/html; charset=utf-8").Text;
        return RdfaExtractor.Extract(page, test.Address, new RdfaOptions
        {
            HostLanguage = test.HostLanguage,
            LoadVocabulary = test.Version == Vocabulary ? RdfaSuite.LoadVocabulary : null,
        });
    }
}
