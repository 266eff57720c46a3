namespace LblodHarvester.Rdf;

/// <summary>The value compaction algorithm (JSON-LD 1.1 API, section 6.3.2). Numbers are those of its steps.</summary>
internal static class ValueCompaction
{
    internal static Json Compact(IriCompaction iris, ActiveContext active, string? property, JsonMap value)
    {
        // 4 and 5
        var definition = active.Find(property);
        var type = definition?.TypeMapping;
        var hasIndex = value.Contains(JsonLdKeyword.Index);
        Json result = value;
        if (value.FindText(JsonLdKeyword.Id) is { } id && value.Count == (hasIndex ? 2 : 1))
        {
            // 6
            if (type == JsonLdKeyword.Id)
                result = iris.CompactRelative(active, id);
            else if (type == JsonLdKeyword.Vocab)
                result = iris.Compact(active, id);
        }
        else if (value.FindText(JsonLdKeyword.Type) is { } ownType && ownType == type)
        {
            result = value[JsonLdKeyword.Value]; // 7
        }
        else if (type == JsonLdKeyword.None || value.Contains(JsonLdKeyword.Type))
        {
            result = WithCompactType(iris, active, value); // 8
        }
        else if (value.TryGet(JsonLdKeyword.Value, out var content)
            && (!hasIndex || definition?.Containers.Has(Containers.Index) == true)
            && (content is not JsonText || IsInLanguage(active, definition, value)))
        {
            result = content; // 9 and 10
        }

        // 11; what is said by JSON itself, as in a JSON literal, is left alone.
        return ReferenceEquals(result, value) || result is JsonMap && value.Find(JsonLdKeyword.Value) != result
            ? WithCompactKeys(iris, active, (JsonMap)result)
            : result;
    }

    private static JsonMap WithCompactType(IriCompaction iris, ActiveContext active, JsonMap value)
    {
        var result = value.Copy();
        if (value.TryGet(JsonLdKeyword.Type, out var types))
        {
            var compacted = types.AsItems().Select(type => (Json)iris.Compact(active, ((JsonText)type).Value)).ToList();
            result[JsonLdKeyword.Type] = types is JsonList ? new JsonList(compacted) : compacted[0];
        }

        return result;
    }

    // 10
    private static bool IsInLanguage(ActiveContext active, TermDefinition? definition, JsonMap value)
    {
        var language = definition?.Language is { } ownLanguage ? ownLanguage.Value : active.Language;
        var direction = definition?.Direction is { } ownDirection ? ownDirection.Value : active.Direction;
        return string.Equals(value.FindText(JsonLdKeyword.Language), language, StringComparison.OrdinalIgnoreCase)
            && value.FindText(JsonLdKeyword.Direction) == direction;
    }

    private static JsonMap WithCompactKeys(IriCompaction iris, ActiveContext active, JsonMap value)
    {
        var result = new JsonMap();
        foreach (var (key, member) in value.Entries)
            result[iris.Compact(active, key)] = member;
        return result;
    }
}
