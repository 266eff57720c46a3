namespace LblodHarvester.Rdf;

/// <summary>A JSON text that was read, and the places of what it holds.</summary>
internal sealed class JsonLdDocument
{
    private readonly JsonSource _source;

    private JsonLdDocument(JsonSource source)
    {
        _source = source;
        Root = JsonParser.Parse(source);
    }

    internal Json Root { get; }

    internal string SourceName => _source.SourceName;

    /// <summary>Reads a text.</summary>
    /// <exception cref="RdfSyntaxException">It is not JSON.</exception>
    internal static JsonLdDocument Read(JsonSource source) => new(source);

    /// <inheritdoc cref="Read(JsonSource)"/>
    internal static JsonLdDocument Read(string text, string sourceName) => new(JsonSource.Of(text, sourceName));

    /// <summary>The value of @context when the text is an object that has it; else the whole.</summary>
    internal Json ContextOrRoot() => Root is JsonMap map && map.TryGet(JsonLdKeyword.Context, out var context) ? context : Root;

    /// <summary>The line and column of a map of this text.</summary>
    internal (int Line, int Column)? PlaceOf(JsonMap? map) => map is null or { Offset: JsonMap.NoOffset } ? null : _source.PlaceOf(map.Offset);
}
