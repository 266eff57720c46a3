namespace LblodHarvester.Rdf;

/// <summary>Steps 15 to 20 of the expansion algorithm (JSON-LD 1.1 API, section 5.1.2): what has to hold for an expanded map.</summary>
internal static class ExpandedForm
{
    /// <summary>Checks an expanded map, and gives what stands for it; null when it says nothing.</summary>
    internal static Json? Finish(JsonLdRun run, JsonMap result, string? property)
    {
        Json? finished = result;
        if (result.TryGet(JsonLdKeyword.Value, out var value))
        {
            // 15
            if (!IsSaid(run, result, value))
                return null;
        }
        else if (result.Contains(JsonLdKeyword.Set) || result.Contains(JsonLdKeyword.List))
        {
            // 17.1; before step 16, so that @type beside @set or @list is refused too.
            if (result.Count > 2 || (result.Count == 2 && !result.Contains(JsonLdKeyword.Index)))
                throw run.Error(JsonLdErrorCode.InvalidSetOrListObject, "beside @set or @list there is no more than @index");

            // 17.2
            if (result.TryGet(JsonLdKeyword.Set, out var set))
                finished = set;
        }
        else if (result.TryGet(JsonLdKeyword.Type, out var type))
        {
            // 16
            result[JsonLdKeyword.Type] = type.AsList();
        }

        // 18
        if (finished is not JsonMap map)
            return finished;
        if (map.HasOnly(JsonLdKeyword.Language))
            return null;

        // 19
        var isFree = property is null or JsonLdKeyword.Graph;
        var saysNothing = map.Count == 0 || map.HasOnly(JsonLdKeyword.Id) || ObjectKind.IsValue(map) || ObjectKind.IsList(map);
        return isFree && saysNothing ? null : map;
    }

    // 15; false when the value is null.
    private static bool IsSaid(JsonLdRun run, JsonMap result, Json value)
    {
        // 15.1
        var type = result.Find(JsonLdKeyword.Type);
        var hasLanguage = result.Contains(JsonLdKeyword.Language);
        var hasOthers = result.Keys.Any(key => key is not (JsonLdKeyword.Direction or JsonLdKeyword.Index or JsonLdKeyword.Language
            or JsonLdKeyword.Type or JsonLdKeyword.Value));
        if (hasOthers || (type is not null && (hasLanguage || result.Contains(JsonLdKeyword.Direction))))
        {
            throw run.Error(
                JsonLdErrorCode.InvalidValueObject,
                "beside @value there is @index, and either @type, or @language and @direction; nothing else");
        }

        // 15.2
        if (type is JsonText { Value: JsonLdKeyword.Json })
            return true;

        // 15.3
        if (value is JsonNull or JsonList { Items.Count: 0 })
            return false;

        // 15.4
        if (hasLanguage && value is not JsonText)
            throw run.Error(JsonLdErrorCode.InvalidLanguageTaggedValue, "only strings are in a language");

        // 15.5
        if (type is not null && !(type is JsonText iri && IriSyntax.FindFault(iri.Value) is null))
            throw run.Error(JsonLdErrorCode.InvalidTypedValue, "the @type of a value is an IRI");
        return true;
    }
}
