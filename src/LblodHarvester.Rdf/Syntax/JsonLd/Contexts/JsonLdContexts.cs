using System.Collections.Frozen;

namespace LblodHarvester.Rdf;

/// <summary>The contexts that ship with the library, so that documents that name them are read without a network.</summary>
public static class JsonLdContexts
{
    private const string Folder = "LblodHarvester.Rdf.Syntax.JsonLd.Contexts.Known.";

    private static readonly FrozenDictionary<Iri, string> Resources = new Dictionary<Iri, string>
    {
        [Iri.Unchecked("http://lblod.data.gift/contexts/automatische-melding/v1/context.json")] = "automatische-melding-v1.jsonld",
        [Iri.Unchecked("https://lblod.data.gift/contexts/automatische-melding/v1/context.json")] = "automatische-melding-v1.jsonld",
    }.ToFrozenDictionary();

    /// <summary>The IRIs of the contexts, in the order of their text.</summary>
    public static IReadOnlyList<Iri> All { get; } = [.. Resources.Keys.OrderBy(iri => iri.Value, StringComparer.Ordinal)];

    /// <summary>The text of a context; null when it does not ship with the library.</summary>
    public static string? Find(Iri iri)
    {
        if (!Resources.TryGetValue(iri, out var name))
            return null;
        using var stream = typeof(JsonLdContexts).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The context {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
