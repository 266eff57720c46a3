using System.Collections.Concurrent;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Rdf11;

/// <summary>Every entry of the W3C suites for N-Triples, N-Quads, Turtle, TriG and RDF/XML: evaluation, positive and negative syntax.</summary>
public class SyntaxSuiteTests
{
    private static readonly string[] Suites = ["rdf-n-triples", "rdf-n-quads", "rdf-turtle", "rdf-trig", "rdf-xml"];

    // What follows from a graph, by RDF's and RDFS's rules of entailment, is no question of syntax, and nothing here draws such conclusions.
    private static readonly string[] NoSyntaxes = ["rdf-mt"];

    private static readonly KnownFailures KnownFailures = new("Rdf11/known-failures.txt");

    private static readonly ConcurrentDictionary<SyntaxTest, string?> Faults = [];

    private static IEnumerable<TestCaseData> Entries() =>
        Suites.SelectMany(suite => SyntaxManifest.Find(suite)?.Entries ?? []).Select(test => new TestCaseData(test).SetArgDisplayNames($"{test}"));

    private static IEnumerable<TestCaseData> ReadableEntries() => Entries().Where(entry => entry.Arguments[0] is SyntaxTest { IsNegative: false });

    [TestCaseSource(nameof(Entries))]
    public void An_entry_of_the_manifest_passes(SyntaxTest test) => KnownFailures.Check($"{test}", FaultOf(test));

    [TestCase("rdf-n-triples", 70)]
    [TestCase("rdf-n-quads", 87)]
    [TestCase("rdf-turtle", 313)]
    [TestCase("rdf-trig", 356)]
    [TestCase("rdf-xml", 166)]
    public void Every_entry_of_the_manifest_has_an_outcome(string suite, int count)
    {
        SharedData.Require("w3c", "rdf-tests", "rdf", "rdf11", suite);
        var manifest = SyntaxManifest.Find(suite)!;
        Assert.That(manifest.Entries, Has.Count.EqualTo(count), "The manifest has another number of entries than when this was written.");
        Assert.That(manifest.DescribedCount, Is.EqualTo(count), "The manifest describes a test that mf:entries does not name, or the other way round.");
        var tally = new Tally(suite, "mf:entries", KnownFailures);
        foreach (var test in Entries().Select(entry => (SyntaxTest)entry.Arguments[0]!).Where(test => test.Suite == suite))
            tally.Add($"{test}", FaultOf(test));
        tally.Check(manifest.Entries.Count);
    }

    [Test]
    public void No_suite_for_a_syntax_is_left_out() => Assert.That(
        SyntaxManifest.Included(SharedData.Require("w3c", "rdf-tests", "rdf", "rdf11", "manifest.ttl")), Is.EquivalentTo(Suites.Concat(NoSyntaxes)));

    [Test]
    public void Each_known_failure_is_an_entry_of_a_manifest()
    {
        SharedData.Require("w3c", "rdf-tests", "rdf", "rdf11");
        Assert.That(KnownFailures.Names, Is.SubsetOf(Entries().Select(entry => $"{entry.Arguments[0]}")));
    }

    [TestCaseSource(nameof(ReadableEntries))]
    public void What_is_read_is_read_back_after_it_is_written(SyntaxTest test)
    {
        var quads = RdfReader.ReadQuads(File.ReadAllText(test.ActionFile), RdfFormat.FromFileName(test.ActionFile), $"{test}", test.Base);
        Assert.Multiple(() =>
        {
            foreach (var syntax in SyntaxesFor(test, quads))
            {
                var text = new StringWriter();
                RdfWriter.Write(text, quads, syntax);
                var again = RdfReader.ReadQuads(text.ToString(), syntax, $"{test} as {syntax}");
                Assert.That(GraphIsomorphism.AreIsomorphic(quads, again), $"{syntax}:\n{text}");
            }
        });
    }

    // RDF/XML cannot hold every predicate, nor every character.
    private static IEnumerable<RdfSyntax> SyntaxesFor(SyntaxTest test, IReadOnlyList<Quad> quads)
    {
        yield return RdfSyntax.NQuads;
        yield return RdfSyntax.TriG;
        yield return RdfSyntax.JsonLd;
        if (test.Suite == "rdf-xml")
            yield return RdfSyntax.RdfXml;
        if (quads.All(quad => quad.Graph is null))
        {
            yield return RdfSyntax.NTriples;
            yield return RdfSyntax.Turtle;
        }
    }

    private static string? FaultOf(SyntaxTest test) => Faults.GetOrAdd(test, Evaluate);

    private static string? Evaluate(SyntaxTest test)
    {
        List<Quad> quads;
        try
        {
            quads = Read(test.ActionFile, test.Base);
        }
        catch (RdfSyntaxException e)
        {
            return test.IsNegative ? null : $"refused: {e.Message}";
        }

        if (test.IsNegative)
            return $"not refused, and read as\n{string.Join('\n', quads)}";
        return test.ResultFile is null || GraphIsomorphism.AreIsomorphic(Read(test.ResultFile, test.Base), quads)
            ? null
            : $"read as\n{string.Join('\n', quads)}";
    }

    private static List<Quad> Read(string file, Iri baseIri)
    {
        using var stream = File.OpenRead(file);
        return [.. RdfReader.ReadQuads(stream, RdfFormat.FromFileName(file), Path.GetFileName(file), new RdfReaderOptions { BaseIri = baseIri })];
    }
}
