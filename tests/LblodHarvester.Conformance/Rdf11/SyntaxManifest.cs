using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Rdf11;

/// <summary>A manifest of the W3C suites for the syntaxes of RDF 1.1, in the shared data.</summary>
internal sealed class SyntaxManifest
{
    private const string Mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private const string Rdft = "http://www.w3.org/ns/rdftest#";
    private const string Root = "https://w3c.github.io/rdf-tests/rdf/rdf11/";

    private readonly string _suite;
    private readonly string _folder;
    private readonly Graph _graph;

    private SyntaxManifest(string suite, string folder)
    {
        _suite = suite;
        _folder = folder;
        var iri = new Iri($"{Root}{suite}/manifest.ttl");
        _graph = RdfReader.ReadGraphFile(Path.Combine(folder, "manifest.ttl"), iri);
        var testBase = _graph.Objects(iri, new Iri($"{Mf}assumedTestBase")).Cast<Iri>().SingleOrDefault();
        Entries = [.. Items(_graph, Only(iri, "entries")).Select(entry => Read((Iri)entry, testBase))];
        DescribedCount = _graph.Count(triple => triple.Predicate == Vocab.Rdf.Type && triple.Object is Iri type && type.Value.StartsWith($"{Rdft}Test", StringComparison.Ordinal));
    }

    /// <summary>The tests that the list mf:entries names, in its order.</summary>
    internal IReadOnlyList<SyntaxTest> Entries { get; }

    /// <summary>How many tests the manifest describes, whether mf:entries names them or not.</summary>
    internal int DescribedCount { get; }

    /// <summary>The manifest of a suite; null where the suite is not there.</summary>
    internal static SyntaxManifest? Find(string suite) =>
        SharedData.Find("w3c", "rdf-tests", "rdf", "rdf11", suite) is { } folder ? new SyntaxManifest(suite, folder) : null;

    /// <summary>The folders of the suites that the manifest above them includes.</summary>
    internal static IReadOnlyList<string> Included(string manifestFile)
    {
        var iri = new Iri($"{Root}manifest.ttl");
        var graph = RdfReader.ReadGraphFile(manifestFile, iri);
        return [.. Items(graph, graph.Objects(iri, new Iri($"{Mf}include")).Single()).Cast<Iri>().Select(manifest => manifest.Value[Root.Length..].Split('/')[0])];
    }

    private static IEnumerable<Term> Items(Graph graph, Term list)
    {
        while (list != Vocab.Rdf.Nil)
        {
            yield return graph.Objects((Resource)list, Vocab.Rdf.First).Single();
            list = graph.Objects((Resource)list, Vocab.Rdf.Rest).Single();
        }
    }

    private SyntaxTest Read(Iri entry, Iri? testBase)
    {
        var action = (Iri)Only(entry, "action");
        var result = (Iri?)_graph.Objects(entry, new Iri($"{Mf}result")).SingleOrDefault();
        return new SyntaxTest(
            _suite,
            entry.Value[(entry.Value.IndexOf('#', StringComparison.Ordinal) + 1)..],
            ((Iri)_graph.Objects(entry, Vocab.Rdf.Type).Single()).Value[Rdft.Length..],
            Path.Combine(_folder, PathOf(action)),
            result is null ? null : Path.Combine(_folder, PathOf(result)),
            testBase is null ? action : new Iri(testBase.Value + PathOf(action)));
    }

    private Term Only(Iri subject, string property) => _graph.Objects(subject, new Iri(Mf + property)).Single();

    // What follows the suite's own folder.
    private string PathOf(Iri iri) => iri.Value[(iri.Value.IndexOf($"/{_suite}/", StringComparison.Ordinal) + _suite.Length + 2)..];
}
