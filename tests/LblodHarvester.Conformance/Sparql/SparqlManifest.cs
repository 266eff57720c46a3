using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>A manifest of the W3C suites for SPARQL 1.0 and 1.1, in the shared data.</summary>
internal sealed class SparqlManifest
{
    private const string Mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private const string Qt = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    private const string Ut = "http://www.w3.org/2009/sparql/tests/test-update#";
    private const string EntailmentRegime = "http://www.w3.org/ns/sparql-service-description#entailmentRegime";
    private const string Root = "https://w3c.github.io/rdf-tests/sparql/";

    private readonly string _suite;
    private readonly string _folder;
    private readonly Graph _graph;

    private SparqlManifest(string suite, string folder)
    {
        _suite = suite;
        _folder = folder;
        var iri = new Iri($"{Root}{suite}/manifest.ttl");
        _graph = RdfReader.ReadGraphFile(Path.Combine(folder, "manifest.ttl"), iri);
        Entries = [.. _graph.Match(null, new Iri($"{Mf}entries")).SelectMany(triple => Items(triple.Object)).Select(entry => Read((Resource)entry))];
    }

    /// <summary>The tests that the list mf:entries names, in its order.</summary>
    internal IReadOnlyList<SparqlTest> Entries { get; }

    /// <summary>The manifests of a version, <c>sparql10</c> or <c>sparql11</c>, by folder; empty where the suites are not there.</summary>
    internal static IReadOnlyList<SparqlManifest> FindAll(string version) =>
        SharedData.Find("w3c", "rdf-tests", "sparql", version) is { } folder
            ? [.. Directory.EnumerateFiles(folder, "manifest.ttl", SearchOption.AllDirectories)
                .Select(file => Path.GetDirectoryName(file)!)
                .Where(suite => suite != folder)
                .Order(StringComparer.Ordinal)
                .Select(suite => new SparqlManifest($"{version}/{Path.GetFileName(suite)}", suite))]
            : [];

    private IEnumerable<Term> Items(Term list)
    {
        while (list != Vocab.Rdf.Nil)
        {
            yield return _graph.Objects((Resource)list, Vocab.Rdf.First).Single();
            list = _graph.Objects((Resource)list, Vocab.Rdf.Rest).Single();
        }
    }

    private SparqlTest Read(Resource entry)
    {
        var name = ((Iri)entry).Value;
        var kind = _graph.Objects(entry, Vocab.Rdf.Type).Cast<Iri>().Single(type => type.Value.StartsWith(Mf, StringComparison.Ordinal));

        // A test of a protocol may describe its action in a place of its own.
        var action = (Resource?)_graph.Objects(entry, new Iri($"{Mf}action")).SingleOrDefault() ?? entry;
        var result = _graph.Objects(entry, new Iri($"{Mf}result")).SingleOrDefault();
        return new SparqlTest(
            _suite,
            name[(name.IndexOf('#', StringComparison.Ordinal) + 1)..],
            kind.Value[Mf.Length..],
            RequestOf(action),
            DatasetOf(action),
            result is Iri file ? FileOf(file) : null,
            DatasetOf(result as Resource),
            _graph.Objects(entry, new Iri($"{Mf}resultCardinality")).Any(),
            _graph.Objects(action, new Iri(EntailmentRegime)).Any(),
            ServicesOf(action));
    }

    // The action of a syntax test is its file; a protocol test has none.
    private TestFile? RequestOf(Resource action)
    {
        var request = action is Iri iri && !iri.Value.Contains('#', StringComparison.Ordinal)
            ? iri
            : _graph.Objects(action, new Iri($"{Qt}query")).Concat(_graph.Objects(action, new Iri($"{Ut}request"))).SingleOrDefault() as Iri;
        return request is null ? null : FileOf(request);
    }

    private TestDataset DatasetOf(Resource? node)
    {
        if (node is null)
            return new TestDataset([], []);
        return new TestDataset([.. Values(node, "data").Cast<Iri>().Select(FileOf)], [.. Values(node, "graphData").Select(NamedGraph)]);
    }

    // A graph is its file, or has a name apart from it.
    private (Iri Name, TestFile File) NamedGraph(Term graph)
    {
        if (graph is Iri iri)
            return (iri, FileOf(iri));
        var file = FileOf((Iri)Values((Resource)graph, "graph").Single());
        var label = (Literal)_graph.Objects((Resource)graph, Vocab.Rdfs.Label).Single();
        return (new Iri(label.Value), file);
    }

    private List<(Iri Endpoint, TestFile Data)> ServicesOf(Resource action) =>
        [.. Values(action, "serviceData").Cast<Resource>().Select(service =>
            ((Iri)Values(service, "endpoint").Single(), FileOf((Iri)Values(service, "data").Single())))];

    private IEnumerable<Term> Values(Resource node, string property) =>
        _graph.Objects(node, new Iri($"{Qt}{property}")).Concat(_graph.Objects(node, new Iri($"{Ut}{property}")));

    private TestFile FileOf(Iri iri) => new(Path.Combine(_folder, Uri.UnescapeDataString(iri.Value[(iri.Value.LastIndexOf('/') + 1)..])), iri);
}
