using System.Text.Json;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Rdfa;

/// <summary>The suite of the RDFa community for RDFa 1.1, in the shared data.</summary>
internal static class RdfaSuite
{
    private static readonly string[] Folder = ["w3c", "rdfa"];

    /// <summary>The tests of a version and host language; none where the suite is not there.</summary>
    internal static IReadOnlyList<RdfaTest> Tests(string version, string host)
    {
        if (SharedData.Find([.. Folder, "manifest.jsonld"]) is not { } manifest)
            return [];
        using var json = JsonDocument.Parse(File.ReadAllText(manifest));
        return
        [
            .. json.RootElement.GetProperty("@graph").EnumerateArray()
                .Where(test => Lists(test, "versions", version) && Lists(test, "hostLanguages", host))
                .Select(test => new RdfaTest(
                    version,
                    host,
                    test.GetProperty("num").GetString()!,
                    test.GetProperty("description").GetString()!,
                    test.GetProperty("expectedResults").GetBoolean())),
        ];
    }

    /// <summary>The versions and host languages of the manifest, each with its number of tests.</summary>
    internal static IReadOnlyDictionary<(string Version, string Host), int> Counts(string manifest)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(manifest));
        return json.RootElement.GetProperty("@graph").EnumerateArray()
            .SelectMany(test => Texts(test, "versions").SelectMany(version => Texts(test, "hostLanguages").Select(host => (version, host))))
            .CountBy(pair => pair)
            .ToDictionary();
    }

    /// <summary>A file of a test.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    internal static string PathOf(RdfaTest test, string file) =>
        SharedData.Find([.. Folder, "test-cases", test.Version, test.Host, file])
        ?? throw new FileNotFoundException($"The suite for RDFa has no '{file}' for {test}.");

    /// <summary>Gives the vocabularies that the suite holds, by the addresses that they have on the web.</summary>
    internal static Graph? LoadVocabulary(Iri iri)
    {
        const string Suite = "http://rdfa.info/vocabs/";
        if (!iri.Value.StartsWith(Suite, StringComparison.Ordinal))
            return null;
        var name = $"{iri.Value[Suite.Length..].TrimEnd('#')}.html";
        return SharedData.Find([.. Folder, "vocabs", name]) is { } path
            ? new Graph(RdfaExtractor.Extract(File.ReadAllText(path), iri).Triples.Select(extracted => extracted.Triple))
            : null;
    }

    private static bool Lists(JsonElement test, string property, string value) => Texts(test, property).Contains(value);

    private static IEnumerable<string> Texts(JsonElement test, string property) =>
        test.GetProperty(property).EnumerateArray().Select(entry => entry.GetString()!);
}
