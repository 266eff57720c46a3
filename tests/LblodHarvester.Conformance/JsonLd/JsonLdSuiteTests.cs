using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.JsonLd;

/// <summary>Every test of the W3C suite for JSON-LD 1.1 that makes RDF of it, makes it of RDF, or compacts it.</summary>
public class JsonLdSuiteTests
{
    private static readonly string[] Manifests = ["toRdf", "fromRdf", "compact"];

    private static readonly KnownFailures KnownFailures = new("JsonLd/known-failures.txt");

    private static readonly ConcurrentDictionary<string, string?> Faults = [];

    private static IEnumerable<TestCaseData> Entries() =>
        Manifests.SelectMany(JsonLdSuite.Tests).Select(test => new TestCaseData(test).SetArgDisplayNames($"{test}"));

    [TestCaseSource(nameof(Entries))]
    public void An_entry_of_the_manifest_passes(JsonLdTest test) => KnownFailures.Check($"{test}", FaultOf(test));

    [TestCase("toRdf", "jld:ToRDFTest", 467)]
    [TestCase("fromRdf", "jld:FromRDFTest", 54)]
    [TestCase("compact", "jld:CompactTest", 246)]
    public void Every_entry_of_the_manifest_has_an_outcome(string manifest, string type, int count)
    {
        var file = SharedData.Require("w3c", "json-ld-api", "tests", $"{manifest}-manifest.jsonld");
        var sequence = JsonNode.Parse(File.ReadAllText(file))!["sequence"]!.AsArray();
        Assert.That(sequence, Has.Count.EqualTo(count), "The manifest has another number of entries than when this was written.");
        Assert.That(sequence.Count(entry => entry!["@type"]!.AsArray().Any(node => $"{node}" == type)), Is.EqualTo(count), "The manifest describes tests of another type.");
        var tally = new Tally($"json-ld {manifest}", "sequence", KnownFailures);
        foreach (var test in Entries().Select(entry => (JsonLdTest)entry.Arguments[0]!).Where(test => test.Manifest == manifest))
            tally.Add($"{test}", FaultOf(test));
        tally.Check(sequence.Count);
    }

    [Test]
    public void Each_known_failure_is_an_entry_of_a_manifest()
    {
        SharedData.Require("w3c", "json-ld-api", "tests");
        Assert.That(KnownFailures.Names, Is.SubsetOf(Entries().Select(entry => $"{entry.Arguments[0]}")));
    }

    [Test]
    public void What_asks_for_generalised_RDF_is_known_not_to_apply()
    {
        SharedData.Require("w3c", "json-ld-api", "tests");
        var generalised = Entries().Select(entry => (JsonLdTest)entry.Arguments[0]!).Where(test => test.Option("produceGeneralizedRdf") == "True");
        Assert.That(
            KnownFailures.Names.Where(name => KnownFailures.ReasonOf(name)!.StartsWith("Not applicable: it asks for generalised RDF", StringComparison.Ordinal)),
            Is.EquivalentTo(generalised.Select(test => $"{test}")));
    }

    private static string? FaultOf(JsonLdTest test) => Faults.GetOrAdd($"{test}", _ => Evaluate(test));

    private static string? Evaluate(JsonLdTest test)
    {
        try
        {
            var fault = test.Manifest switch
            {
                "toRdf" => CheckToRdf(test),
                "fromRdf" => CheckFromRdf(test),
                _ => CheckCompact(test),
            };
            return test.ExpectedError is null ? fault : $"gave no error, and {test.ExpectedError} was expected";
        }
        catch (JsonLdException exception)
        {
            return exception.Code == test.ExpectedError ? null : exception.ToString();
        }
        catch (RdfSyntaxException exception)
        {
            return exception.ToString();
        }
    }

    private static string? CheckToRdf(JsonLdTest test)
    {
        var options = new JsonLdReaderOptions
        {
            Base = test.IriOption("base") ?? test.InputIri,
            Version = test.Version,
            Direction = test.Direction,
            ExpandContext = test.Option("expandContext") is { } context ? File.ReadAllText(JsonLdSuite.PathOf(context)) : null,
            LoadContext = JsonLdSuite.LoadContext,
        };
        var actual = JsonLdReader.ReadQuads(test.Read("input"), test.Id, options);
        if (test.Kind != "PositiveEvaluationTest")
            return null;
        var expected = RdfReader.ReadQuads(test.Read("expect"), RdfSyntax.NQuads, $"{test.Id} expected");
        return GraphIsomorphism.AreIsomorphic(expected, actual)
            ? null
            : $"expected:\n{string.Join('\n', expected)}\nactual:\n{string.Join('\n', actual)}";
    }

    private static string? CheckFromRdf(JsonLdTest test)
    {
        var options = new JsonLdWriterOptions
        {
            Version = test.Version,
            Direction = test.Direction,
            UseNativeTypes = test.Option("useNativeTypes") == "True",
            UseRdfType = test.Option("useRdfType") == "True",
        };
        var output = new StringWriter();
        JsonLdWriter.Write(output, RdfReader.ReadQuads(test.Read("input"), RdfSyntax.NQuads, test.Id), options);
        return test.ExpectedError is null ? Difference(test.Read("expect"), output.ToString()) : null;
    }

    private static string? CheckCompact(JsonLdTest test)
    {
        var options = new JsonLdCompactorOptions
        {
            Base = test.IriOption("base"),
            DocumentIri = test.InputIri,
            Version = test.Version,
            CompactArrays = test.Option("compactArrays") != "False",
            CompactToRelative = test.Option("compactToRelative") != "False",
            LoadContext = JsonLdSuite.LoadContext,
        };
        var actual = JsonLdCompactor.Compact(test.Read("input"), test.Read("context"), test.Id, options);
        if (test.ExpectedError is not null)
            return null;
        var expected = test.Read("expect");

        // Where terms have list containers, the comparison of JSON does not see the order; both say the same RDF when it is kept.
        return Difference(expected, actual) ?? (SayTheSame(expected, actual, test, options)
            ? null
            : $"not the same graph as\n{expected}\nactual:\n{actual}");
    }

    private static bool SayTheSame(string expected, string actual, JsonLdTest test, JsonLdOptions options)
    {
        try
        {
            return GraphIsomorphism.AreIsomorphic(Quads(expected, test, options), Quads(actual, test, options));
        }
        catch (JsonLdException exception) when (exception.Code == "conflicting indexes")
        {
            // One test gives a node several indexes, which JSON can say and a node map cannot.
            return test.Id == "ta038";
        }
    }

    private static IReadOnlyList<Quad> Quads(string text, JsonLdTest test, JsonLdOptions options) => JsonLdReader.ReadQuads(
        text, test.Id, new JsonLdReaderOptions { Base = options.Base ?? test.InputIri, Version = options.Version, LoadContext = options.LoadContext });

    private static string? Difference(string expected, string actual) =>
        JsonLdSuite.AreSame(JsonNode.Parse(expected), JsonNode.Parse(actual)) ? null : $"expected:\n{expected}\nactual:\n{actual}";
}
