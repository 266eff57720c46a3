using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>The dataset of a test, as quads.</summary>
internal static class TestQuads
{
    /// <summary>What a test begins with. One that says nothing has its data from <c>FROM</c>: the files of its folder, by their names.</summary>
    internal static IReadOnlyList<Quad> Of(SparqlTest test)
    {
        var isFromQuery = test is { IsUpdate: false, Data: { Default.Count: 0, Named.Count: 0 } }
            && File.ReadAllText(test.Request!.Path).Contains("FROM", StringComparison.OrdinalIgnoreCase);
        return isFromQuery ? Of(new TestDataset([], FilesOf(test.Request!))) : Of(test.Data);
    }

    internal static IReadOnlyList<Quad> Of(TestDataset dataset) =>
    [
        .. dataset.Default.SelectMany((file, index) => Read(file, null, $"d{index}")),
        .. dataset.Named.SelectMany((graph, index) => Read(graph.File, graph.Name, $"n{index}")),
    ];

    private static List<(Iri Name, TestFile File)> FilesOf(TestFile request) =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(request.Path)!, "data*.ttl").Select(path =>
        {
            var iri = IriResolver.Resolve(request.Iri, Path.GetFileName(path));
            return (iri, new TestFile(path, iri));
        })];

    // Blank nodes of two files are never the same.
    private static IEnumerable<Quad> Read(TestFile file, Iri? graph, string mark) =>
        RdfReader.ReadGraphFile(file.Path, file.Iri).Select(triple => new Quad(
            (Resource)Marked(triple.Subject, mark), triple.Predicate, Marked(triple.Object, mark), graph));

    private static Term Marked(Term term, string mark) => term is BlankNode node ? new BlankNode($"{mark}-{node.Label}") : term;
}
