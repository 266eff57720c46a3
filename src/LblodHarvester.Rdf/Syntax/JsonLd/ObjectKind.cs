namespace LblodHarvester.Rdf;

/// <summary>What a map in expanded form stands for (JSON-LD 1.1, section 1.7).</summary>
internal static class ObjectKind
{
    internal static bool IsValue(Json? json) => json is JsonMap map && map.Contains(JsonLdKeyword.Value);

    internal static bool IsList(Json? json) => json is JsonMap map && map.Contains(JsonLdKeyword.List);

    /// <summary>A map with none of @value, @list and @set.</summary>
    internal static bool IsNode(Json? json) =>
        json is JsonMap map && !map.Contains(JsonLdKeyword.Value) && !map.Contains(JsonLdKeyword.List) && !map.Contains(JsonLdKeyword.Set);

    /// <summary>A map with @graph, and beside it only @id and @index.</summary>
    internal static bool IsGraph(Json? json) => json is JsonMap map && map.Contains(JsonLdKeyword.Graph)
        && map.Keys.All(key => key is JsonLdKeyword.Graph or JsonLdKeyword.Id or JsonLdKeyword.Index);

    /// <summary>A graph object without @id.</summary>
    internal static bool IsSimpleGraph(Json? json) => IsGraph(json) && !((JsonMap)json!).Contains(JsonLdKeyword.Id);
}
