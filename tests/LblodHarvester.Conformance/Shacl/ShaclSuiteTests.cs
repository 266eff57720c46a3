using System.Collections.Concurrent;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Shacl;

/// <summary>
/// Every core entry of the W3C Data Shapes test suite: the report graphs are isomorphic. As the suite asks, sh:resultMessage is left out of ours
/// unless the expected report has that very message.
/// </summary>
public class ShaclSuiteTests
{
    private static readonly KnownFailures KnownFailures = new("Shacl/known-failures.txt");

    private static readonly ConcurrentDictionary<ShaclTest, string?> Faults = [];

    private static readonly Lazy<ShaclSuite?> Core = new(() => ShaclSuite.Find("core"));

    private static IEnumerable<TestCaseData> Entries() =>
        (Core.Value?.Entries ?? []).Select(test => new TestCaseData(test).SetArgDisplayNames($"{test}"));

    [TestCaseSource(nameof(Entries))]
    public void A_core_entry_of_the_suite_passes(ShaclTest test) => KnownFailures.Check($"{test}", FaultOf(test));

    [Test]
    public void Every_core_entry_of_the_suite_has_an_outcome()
    {
        SharedData.Require("w3c", "data-shapes-test-suite");
        var suite = Core.Value!;
        Assert.That(suite.Entries, Has.Count.EqualTo(98), "The suite has another number of core entries than when this was written.");
        Assert.That(suite.EntryFiles, Is.EqualTo(98), "A file describes a test that no manifest includes, or the other way round.");
        var tally = new Tally("SHACL core", "mf:entries", KnownFailures);
        foreach (var test in suite.Entries)
            tally.Add($"{test}", FaultOf(test));
        tally.Check(suite.Entries.Count);
    }

    private static string? FaultOf(ShaclTest test) => Faults.GetOrAdd(test, Evaluate);

    private static string? Evaluate(ShaclTest test)
    {
        Graph report;
        try
        {
            report = CompiledShapes.Compile(RdfReader.ReadGraphFile(test.ShapesFile)).Validate(RdfReader.ReadGraphFile(test.DataFile)).ToGraph();
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
