using System.Runtime.CompilerServices;
using System.Text.Json;
using LblodHarvester.Testing;

namespace LblodHarvester.Rdfa.Tests.Conformance;

/// <summary>The manifest of the RDFa 1.1 test suite.</summary>
internal static class RdfaSuite
{
    internal const string Version = "rdfa1.1";

    /// <summary>The tests of a host language, by number; empty where the suite is not there.</summary>
    internal static IEnumerable<TestCaseData> Tests(string host)
    {
        if (SharedData.Find("w3c", "rdfa", "manifest.jsonld") is not { } manifest)
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
