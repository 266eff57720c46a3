namespace LblodHarvester.Rdf;

/// <summary>The value expansion algorithm (JSON-LD 1.1 API, section 5.3.2). Numbers are those of its steps.</summary>
internal static class ValueExpansion
{
    internal static JsonMap Expand(JsonLdRun run, ActiveContext active, string? property, Json value)
    {
        var definition = active.Find(property);
        var type = definition?.TypeMapping;

        // 1 and 2
        if (type is JsonLdKeyword.Id or JsonLdKeyword.Vocab && value is JsonText text)
        {
            var scope = type == JsonLdKeyword.Id ? IriScope.Document : IriScope.VocabOrDocument;
            return new JsonMap(JsonLdKeyword.Id, run.Iris.Expand(active, text.Value, scope) is { } iri ? iri : JsonNull.Instance);
        }

        // 3
        var result = new JsonMap(JsonLdKeyword.Value, value);
        if (type is not (null or JsonLdKeyword.Id or JsonLdKeyword.Vocab or JsonLdKeyword.None))
        {
            // 4
            result[JsonLdKeyword.Type] = type;
        }
        else if (value is JsonText)
        {
            // 5
            var language = definition?.Language is { } ownLanguage ? ownLanguage.Value : active.Language;
            var direction = definition?.Direction is { } ownDirection ? ownDirection.Value : active.Direction;
            if (language is not null)
                result[JsonLdKeyword.Language] = language;
            if (direction is not null)
                result[JsonLdKeyword.Direction] = direction;
        }

        // 6
        return result;
    }
}
