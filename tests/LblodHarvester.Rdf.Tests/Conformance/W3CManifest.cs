using LblodHarvester.Testing;

namespace LblodHarvester.Rdf.Tests.Conformance;

/// <summary>One entry of a W3C test manifest.</summary>
internal sealed record W3CTest(string Name, string Type, string ActionFile, string? ResultFile, Iri Base)
{
    public override string ToString() => Name;
}

/// <summary>Reads the manifests of the RDF 1.1 suites.</summary>
internal static class W3CManifest
{
    private const string Mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";

    internal static IEnumerable<W3CTest> Read(string suite)
    {
        var folder = SharedData.Require("w3c", "rdf-tests", "rdf", "rdf11", suite);
        var manifestIri = new Iri($"https://w3c.github.io/rdf-tests/rdf/rdf11/{suite}/manifest.ttl");
        var manifest = RdfReader.ReadGraphFile(Path.Combine(folder, "manifest.ttl"), manifestIri);
        var head = manifest.Objects(manifestIri, new Iri($"{Mf}entries")).Single();
        var testBase = manifest.Objects(manifestIri, new Iri($"{Mf}assumedTestBase")).OfType<Iri>().SingleOrDefault();
        foreach (var entry in Items(manifest, head).Cast<Resource>())
        {
            var action = (Iri)manifest.Objects(entry, new Iri($"{Mf}action")).Single();
            var result = (Iri?)manifest.Objects(entry, new Iri($"{Mf}result")).SingleOrDefault();
            var type = manifest.Objects(entry, Vocab.Rdf.Type).Single().ToString()!;
            var name = ((Literal)manifest.Objects(entry, new Iri($"{Mf}name")).Single()).Value;
            yield return new W3CTest(
                $"{suite}: {name}",
                type[(type.IndexOf('#', StringComparison.Ordinal) + 1)..^1],
                Path.Combine(folder, PathIn(suite, action)),
                result is null ? null : Path.Combine(folder, PathIn(suite, result)),
                testBase is null ? action : new Iri(testBase.Value + PathIn(suite, action)));
        }
    }

    private static IEnumerable<Term> Items(Graph graph, Term list)
    {
        while (list != Vocab.Rdf.Nil)
        {
            yield return graph.Objects((Resource)list, Vocab.Rdf.First).Single();
            list = graph.Objects((Resource)list, Vocab.Rdf.Rest).Single();
        }
    }

    // What follows the suite's own folder.
    private static string PathIn(string suite, Iri iri) => iri.Value[(iri.Value.IndexOf($"/{suite}/", StringComparison.Ordinal) + suite.Length + 2)..];
}
