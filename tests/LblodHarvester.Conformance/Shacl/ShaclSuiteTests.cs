using System.Collections.Concurrent;
using LblodHarvester.Harvesting.Validate.Queries;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Shacl;

/// <summary>
/// Every entry of the W3C Data Shapes test suite, of SHACL Core and of SHACL-SPARQL: the report graphs are isomorphic. As the suite asks, sh:resultMessage is left out of ours
/// unless the expected report has that very message.
/// </summary>
public class ShaclSuiteTests
{
    private static readonly KnownFailures KnownFailures = new("Shacl/known-failures.txt");

    private static readonly ConcurrentDictionary<ShaclTest, string?> Faults = [];

    private static readonly Lazy<ShaclSuite?> Core = new(() => ShaclSuite.Find("core"));
    private static readonly Lazy<ShaclSuite?> Sparql = new(() => ShaclSuite.Find("sparql"));

    private static IEnumerable<TestCaseData> CoreEntries() => Entries(Core);

    private static IEnumerable<TestCaseData> SparqlEntries() => Entries(Sparql);

    [TestCaseSource(nameof(CoreEntries))]
    public void A_core_entry_of_the_suite_passes(ShaclTest test) => KnownFailures.Check($"{test}", FaultOf(test, new ShapesOptions()));

    [TestCaseSource(nameof(SparqlEntries))]
    public void A_SPARQL_entry_of_the_suite_passes(ShaclTest test) => KnownFailures.Check($"{test}", FaultOf(test, WithQueries()));

    [Test]
    public void Every_core_entry_of_the_suite_has_an_outcome() => CheckAll(Core, "core", 98, new ShapesOptions());

    [Test]
    public void Every_SPARQL_entry_of_the_suite_has_an_outcome() => CheckAll(Sparql, "SPARQL", 23, WithQueries());

    private static IEnumerable<TestCaseData> Entries(Lazy<ShaclSuite?> suite) =>
        (suite.Value?.Entries ?? []).Select(test => new TestCaseData(test).SetArgDisplayNames($"{test}"));

    private static ShapesOptions WithQueries() => new() { Queries = new SparqlShapes().Read };

    private static void CheckAll(Lazy<ShaclSuite?> found, string part, int entries, ShapesOptions options)
    {
        SharedData.Require("w3c", "data-shapes-test-suite");
        var suite = found.Value!;
        Assert.That(suite.Entries, Has.Count.EqualTo(entries), $"The suite has another number of {part} entries than when this was written.");
        Assert.That(suite.EntryFiles, Is.EqualTo(entries), "A file describes several tests, or none.");
        var tally = new Tally($"SHACL {part}", "mf:entries", KnownFailures);
        foreach (var test in suite.Entries)
            tally.Add($"{test}", FaultOf(test, options));
        tally.Check(suite.Entries.Count);
    }

    private static string? FaultOf(ShaclTest test, ShapesOptions options) => Faults.GetOrAdd(test, _ => Evaluate(test, options));

    private static string? Evaluate(ShaclTest test, ShapesOptions options)
    {
        Graph report;
        try
        {
            var shapes = new PlacedGraph(RdfReader.ReadGraphFile(test.ShapesFile));
            report = CompiledShapes.Compile(shapes, options).Validate(RdfReader.ReadGraphFile(test.DataFile)).ToGraph();
        }
        catch (ShapesException refusal)
        {
            return test.Report is null ? null : $"refused: {refusal.Message}";
        }

        if (test.Report is null)
            return $"not refused, and reported as\n{string.Join('\n', report)}";
        var expectedMessages = test.Report.Match(null, Vocab.Sh.ResultMessage).Select(triple => triple.Object).ToHashSet();
        var compared = report.Where(triple => triple.Predicate != Vocab.Sh.ResultMessage || expectedMessages.Contains(triple.Object)).ToList();
        return GraphIsomorphism.AreIsomorphic(test.Report, compared)
            ? null
            : $"reported as\n{string.Join('\n', compared)}\nexpected\n{string.Join('\n', test.Report)}";
    }
}
