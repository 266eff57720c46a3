using System.Collections.Concurrent;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Syntax;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>
/// Every syntax test of the W3C suites for SPARQL 1.0 and 1.1; and every query and update of the suites that is no negative test is read
/// and translated.
/// </summary>
public class SparqlSyntaxSuiteTests
{
    private static readonly KnownFailures KnownFailures = new("Sparql/known-failures.txt");

    private static readonly ConcurrentDictionary<SparqlTest, string?> Faults = [];

    private static readonly Lazy<IReadOnlyList<SparqlManifest>> Manifests =
        new(() => [.. SparqlManifest.FindAll("sparql10"), .. SparqlManifest.FindAll("sparql11")]);

    private static IEnumerable<SparqlTest> SyntaxTests() => Manifests.Value.SelectMany(manifest => manifest.Entries).Where(test => test.IsSyntax);

    private static IEnumerable<TestCaseData> Entries() => SyntaxTests().Select(test => new TestCaseData(test).SetArgDisplayNames($"{test}"));

    // These repeat a path as {n,m}, which a draft had and the standard has not; no manifest names them.
    private static readonly string[] OfADraft =
        ["path-2-1.rq", "path-2-3.rq", "path-3-1.rq", "path-3-2.rq", "path-3-4.rq", "pp04.rq", "pp05.rq", "pp13.rq", "pp15.rq"];

    private static IEnumerable<TestCaseData> Requests()
    {
        var negative = SyntaxTests().Where(test => test.IsNegative).Select(test => test.Request!.Path).ToHashSet();
        return new[] { "sparql10", "sparql11" }
            .SelectMany(version => SharedData.Find("w3c", "rdf-tests", "sparql", version) is { } folder
                ? Directory.EnumerateFiles(folder, "*.r?", SearchOption.AllDirectories)
                : [])
            .Where(file => Path.GetExtension(file) is ".rq" or ".ru" && !negative.Contains(file) && !OfADraft.Contains(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => new TestCaseData(file).SetArgDisplayNames(string.Join('/', file.Split(Path.DirectorySeparatorChar)[^3..])));
    }

    [TestCaseSource(nameof(Entries))]
    public void A_syntax_test_of_the_manifest_passes(SparqlTest test) => KnownFailures.Check($"{test}", FaultOf(test));

    [TestCaseSource(nameof(Requests))]
    public void A_request_of_the_suites_is_read_and_translated(string file) => Assert.That(() => Parse(file), Throws.Nothing);

    [TestCase("sparql10", 199)]
    [TestCase("sparql11", 169)]
    public void Every_syntax_test_of_the_manifests_has_an_outcome(string version, int count)
    {
        SharedData.Require("w3c", "rdf-tests", "sparql", version);
        var tests = SyntaxTests().Where(test => test.Suite.StartsWith(version, StringComparison.Ordinal)).ToList();
        Assert.That(tests, Has.Count.EqualTo(count), "The manifests have another number of syntax tests than when this was written.");
        var tally = new Tally($"{version} syntax", "mf:entries", KnownFailures);
        foreach (var test in tests)
            tally.Add($"{test}", FaultOf(test));
        tally.Check(count);
    }

    private static string? FaultOf(SparqlTest test) => Faults.GetOrAdd(test, Evaluate);

    private static string? Evaluate(SparqlTest test)
    {
        try
        {
            var algebra = Parse(test.Request!.Path);
            return test.IsNegative ? $"not refused, and read as\n{algebra}" : null;
        }
        catch (SparqlSyntaxException e)
        {
            TestContext.Out.WriteLine(e.Message);
            return test.IsNegative ? null : $"refused: {e.Message}";
        }
    }

    private static string Parse(string file)
    {
        var text = File.ReadAllText(file);
        var baseIri = new Rdf.Iri($"https://w3c.github.io/rdf-tests/sparql/{Path.GetFileName(file)}");
        return Path.GetExtension(file) == ".ru" ? $"{SparqlUpdate.Parse(text, baseIri)}" : $"{SparqlQuery.Parse(text, baseIri)}";
    }
}
