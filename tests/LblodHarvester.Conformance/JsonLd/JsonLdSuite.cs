using System.Text.Json;
using System.Text.Json.Nodes;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.JsonLd;

/// <summary>One entry of a manifest of the W3C suite for JSON-LD 1.1.</summary>
public sealed record JsonLdTest(string Manifest, JsonElement Entry, Iri ManifestBase)
{
    public string Id => Text("@id")![1..];

    public string Name => Text("name")!;

    /// <summary>The kind of the test: the first of its types, without prefix.</summary>
    public string Kind => Entry.GetProperty("@type")[0].GetString()!["jld:".Length..];

    /// <summary>The address that the input is read from.</summary>
    public Iri InputIri => IriResolver.Resolve(ManifestBase, Text("input")!);

    public string? ExpectedError => Text("expectErrorCode");

    public string Read(string property) => File.ReadAllText(JsonLdSuite.PathOf(Text(property)!));

    public string? Option(string name) =>
        Entry.TryGetProperty("option", out var options) && options.TryGetProperty(name, out var value) ? value.ToString() : null;

    public Iri? IriOption(string name) => Option(name) is { } value ? new Iri(value) : null;

    public JsonLdVersion Version => Option("processingMode") == "json-ld-1.0" ? JsonLdVersion.JsonLd10 : JsonLdVersion.JsonLd11;

    public RdfDirection Direction => Option("rdfDirection") switch
    {
        null => RdfDirection.None,
        "i18n-datatype" => RdfDirection.I18nDatatype,
        "compound-literal" => RdfDirection.CompoundLiteral,
        var other => throw new InvalidDataException($"The suite has the direction '{other}', which was not there before."),
    };

    public override string ToString() => $"{Manifest}/{Id}: {Name}";

    private string? Text(string property) => Entry.TryGetProperty(property, out var value) ? value.GetString() : null;
}

/// <summary>The W3C suite for the JSON-LD 1.1 API, in the shared data.</summary>
internal static class JsonLdSuite
{
    /// <summary>The tests of a manifest; none where the suite is not there.</summary>
    internal static IReadOnlyList<JsonLdTest> Tests(string manifest)
    {
        var path = PathOf($"{manifest}-manifest.jsonld");
        if (!File.Exists(path))
            return [];
        var root = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        var manifestBase = new Iri(root.GetProperty("baseIri").GetString()!);
        return [.. root.GetProperty("sequence").EnumerateArray().Select(entry => new JsonLdTest(manifest, entry, manifestBase))];
    }

    internal static string PathOf(string file) => Path.GetFullPath(Path.Combine(Root, file));

    /// <summary>Gives the contexts that the suite holds, by the addresses that it has on the web.</summary>
    internal static string? LoadContext(Iri iri)
    {
        const string Suite = "https://w3c.github.io/json-ld-api/tests/";
        var path = iri.Value.StartsWith(Suite, StringComparison.Ordinal) ? PathOf(iri.Value[Suite.Length..]) : null;
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>Whether two JSON values are the same: arrays other than lists without regard to their order (README of the suite).</summary>
    internal static bool AreSame(JsonNode? expected, JsonNode? actual, bool isOrdered = false) => (expected, actual) switch
    {
        (JsonObject a, JsonObject b) => a.Count == b.Count
            && a.All(entry => b.TryGetPropertyValue(entry.Key, out var other) && AreSameMembers(entry.Key, entry.Value, other)),
        (JsonArray a, JsonArray b) => a.Count == b.Count && (isOrdered ? a.Zip(b).All(pair => AreSame(pair.First, pair.Second)) : AreSameSets(a, b)),
        _ => JsonNode.DeepEquals(expected, actual),
    };

    private static string Root => Path.Combine(
        Environment.GetEnvironmentVariable("LBLOD_SHARED") is { Length: > 0 } folder ? folder : Path.Combine(SharedData.RepositoryRoot(), "..", "shared"),
        "w3c", "json-ld-api", "tests");

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
