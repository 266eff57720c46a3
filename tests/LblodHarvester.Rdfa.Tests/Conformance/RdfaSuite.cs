using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LblodHarvester.Rdfa.Tests.Conformance;

/// <summary>The manifest of the RDFa 1.1 test suite.</summary>
internal static class RdfaSuite
{
    internal const string Version = "rdfa1.1";

    // Test cases are listed before any test can be skipped, so that the folder may be missing here.
    private static string SharedFolder =>
        Environment.GetEnvironmentVariable("LBLOD_SHARED") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Folder(), "..", "..", "..", "..", "shared");

    /// <summary>The tests of a host language, by number; empty where the suite is not there.</summary>
    internal static IEnumerable<TestCaseData> Tests(string host)
    {
        var manifest = Path.Combine(SharedFolder, "w3c", "rdfa", "manifest.jsonld");
        if (!File.Exists(manifest))
            yield break;
        using var json = JsonDocument.Parse(File.ReadAllText(manifest));
        foreach (var test in json.RootElement.GetProperty("@graph").EnumerateArray())
        {
            if (Lists(test, "hostLanguages", host) && Lists(test, "versions", Version))
                yield return new TestCaseData(host, test.GetProperty("num").GetString(), test.GetProperty("description").GetString());
        }
    }

    /// <summary>The reasons of known failures, by <c>host/number</c>.</summary>
    internal static IReadOnlyDictionary<string, string> KnownFailures() =>
        File.ReadLines(Path.Combine(Folder(), "known-failures.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t', 2))
            .ToDictionary(static parts => parts[0], static parts => parts[1]);

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;

    private static bool Lists(JsonElement test, string property, string value) =>
        test.GetProperty(property).EnumerateArray().Any(entry => entry.GetString() == value);
}
