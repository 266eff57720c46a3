using System.Collections.Concurrent;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>Every evaluation test of the W3C suites for SPARQL 1.0 and 1.1: queries, result formats and updates.</summary>
public class SparqlEvaluationSuiteTests
{
    private static readonly KnownFailures KnownFailures = new("Sparql/known-failures.txt");

    private static readonly ConcurrentDictionary<SparqlTest, string?> Faults = [];

    private static readonly Lazy<IReadOnlyList<SparqlManifest>> Manifests =
        new(() => [.. SparqlManifest.FindAll("sparql10"), .. SparqlManifest.FindAll("sparql11")]);

    private static IEnumerable<SparqlTest> EvaluationTests() =>
        Manifests.Value.SelectMany(manifest => manifest.Entries).Where(test => !test.IsSyntax && NotApplicable.ReasonFor(test) is null);

    private static IEnumerable<TestCaseData> Entries() => EvaluationTests().Select(test => new TestCaseData(test).SetArgDisplayNames($"{test}"));

    [TestCaseSource(nameof(Entries))]
    public void An_evaluation_test_of_the_manifest_passes(SparqlTest test) => KnownFailures.Check($"{test}", FaultOf(test));

    [TestCase("sparql10")]
    [TestCase("sparql11")]
    public void Every_evaluation_test_of_the_manifests_has_an_outcome(string version)
    {
        SharedData.Require("w3c", "rdf-tests", "sparql", version);
        var tests = EvaluationTests().Where(test => test.Suite.StartsWith(version, StringComparison.Ordinal)).ToList();
        var tally = new Tally($"{version} evaluation", "mf:entries", KnownFailures);
        foreach (var test in tests)
            tally.Add($"{test}", FaultOf(test));
        tally.Check(tests.Count);
    }

    private static string? FaultOf(SparqlTest test) => Faults.GetOrAdd(test, Evaluate);

    private static string? Evaluate(SparqlTest test)
    {
        var engine = new EngineUnderTest(test.ServiceData);
        engine.Load(TestQuads.Of(test));
        var request = File.ReadAllText(test.Request!.Path);
        if (test.IsUpdate)
        {
            engine.Update(SparqlUpdate.Parse(request, test.Request.Iri));
            var after = engine.Quads();
            return GraphIsomorphism.AreIsomorphic(TestQuads.Of(test.DataAfter), after) ? null : $"left\n{string.Join('\n', after)}";
        }

        var result = engine.Query(SparqlQuery.Parse(request, test.Request.Iri));
        return test.Kind == "CSVResultFormatTest"
            ? ResultComparison.CsvDifference(File.ReadAllText(test.Result!.Path), EngineUnderTest.WriteCsv(result))
            : ResultComparison.Difference(ExpectedResult.Read(test.Result!), result, test.IsLax);
    }
}
