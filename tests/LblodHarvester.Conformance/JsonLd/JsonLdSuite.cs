using System.Text.Json;
using System.Text.Json.Nodes;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.JsonLd;

/// <summary>The W3C suite for the JSON-LD 1.1 API, in the shared data.</summary>
internal static class JsonLdSuite
{
    private static readonly string[] Folder = ["w3c", "json-ld-api", "tests"];

    /// <summary>The tests of a manifest; none where the suite is not there.</summary>
    internal static IReadOnlyList<JsonLdTest> Tests(string manifest)
    {
        if (SharedData.Find([.. Folder, $"{manifest}-manifest.jsonld"]) is not { } path)
            return [];
        var root = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        var manifestBase = new Iri(root.GetProperty("baseIri").GetString()!);
        return [.. root.GetProperty("sequence").EnumerateArray().Select(entry => new JsonLdTest(manifest, entry, manifestBase))];
    }

    /// <summary>A file of the suite.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    internal static string PathOf(string file) =>
        SharedData.Find([.. Folder, file]) ?? throw new FileNotFoundException($"The suite for JSON-LD has no '{file}'.");

    /// <summary>Gives the contexts that the suite holds, by the addresses that it has on the web.</summary>
    internal static string? LoadContext(Iri iri)
    {
        const string Suite = "https://w3c.github.io/json-ld-api/tests/";
        return iri.Value.StartsWith(Suite, StringComparison.Ordinal) && SharedData.Find([.. Folder, iri.Value[Suite.Length..]]) is { } path
            ? File.ReadAllText(path)
            : null;
    }

    /// <summary>Whether two JSON values are the same: arrays other than lists without regard to their order (README of the suite).</summary>
    internal static bool AreSame(JsonNode? expected, JsonNode? actual, bool isOrdered = false) => (expected, actual) switch
    {
        (JsonObject a, JsonObject b) => a.Count == b.Count
            && a.All(entry => b.TryGetPropertyValue(entry.Key, out var other) && AreSameMembers(entry.Key, entry.Value, other)),
        (JsonArray a, JsonArray b) => a.Count == b.Count && (isOrdered ? a.Zip(b).All(pair => AreSame(pair.First, pair.Second)) : AreSameSets(a, b)),
        _ => JsonNode.DeepEquals(expected, actual),
    };

    private static bool AreSameMembers(string key, JsonNode? expected, JsonNode? actual) => key == "@language" && expected is JsonValue && actual is JsonValue
        ? string.Equals($"{expected}", $"{actual}", StringComparison.OrdinalIgnoreCase)
        : AreSame(expected, actual, isOrdered: key == "@list");

    private static bool AreSameSets(JsonArray expected, JsonArray actual)
    {
        var left = actual.ToList();
        return expected.All(item => left.FindIndex(other => AreSame(item, other)) is var at and >= 0 && Take(left, at));
    }

    private static bool Take(List<JsonNode?> items, int at)
    {
        items.RemoveAt(at);
        return true;
    }
}
