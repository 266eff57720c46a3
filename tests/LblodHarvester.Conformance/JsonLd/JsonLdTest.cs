using System.Text.Json;
using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.JsonLd;

/// <summary>One entry of a manifest of the W3C suite for JSON-LD 1.1.</summary>
public sealed record JsonLdTest(string Manifest, JsonElement Entry, Iri ManifestBase)
{
    public string Id => Text("@id")![1..];

    /// <summary>The kind of the test: the first of its types, without prefix.</summary>
    public string Kind => Entry.GetProperty("@type")[0].GetString()!["jld:".Length..];

    /// <summary>The address that the input is read from.</summary>
    public Iri InputIri => IriResolver.Resolve(ManifestBase, Text("input")!);

    public string? ExpectedError => Text("expectErrorCode");

    public string Read(string property) => File.ReadAllText(JsonLdSuite.PathOf(Text(property)!));

    public string? Option(string name) =>
        Entry.TryGetProperty("option", out var options) && options.TryGetProperty(name, out var value) ? value.ToString() : null;

    public Iri? IriOption(string name) => Option(name) is { } value ? new Iri(value) : null;

    /// <summary>The version that the test is for: the processing mode it asks for, or the only version of the specification that it holds for.</summary>
    public JsonLdVersion Version =>
        (Option("processingMode") ?? Option("specVersion")) == "json-ld-1.0" ? JsonLdVersion.JsonLd10 : JsonLdVersion.JsonLd11;

    public RdfDirection Direction => Option("rdfDirection") switch
    {
        null => RdfDirection.None,
        "i18n-datatype" => RdfDirection.I18nDatatype,
        "compound-literal" => RdfDirection.CompoundLiteral,
        var other => throw new InvalidDataException($"The suite has the direction '{other}', which was not there before."),
    };

    public override string ToString() => $"{Manifest}/{Id}";

    private string? Text(string property) => Entry.TryGetProperty(property, out var value) ? value.GetString() : null;
}
