namespace LblodHarvester.Rdf;

/// <summary>Step 13.4 of the expansion algorithm (JSON-LD 1.1 API, section 5.1.2): entries whose key stands for a keyword.</summary>
internal sealed class KeywordExpansion(JsonLdRun run, Expansion expansion)
{
    internal void Expand(ExpansionFrame frame, string key, string keyword, Json value)
    {
        // 13.4.1
        if (frame.Property == JsonLdKeyword.Reverse)
            throw run.Error(JsonLdErrorCode.InvalidReversePropertyMap, $"'{key}' stands for a keyword, and @reverse holds properties");

        // 13.4.2
        if (frame.Result.Contains(keyword) && (run.IsVersion10 || keyword is not (JsonLdKeyword.Included or JsonLdKeyword.Type)))
            throw run.Error(JsonLdErrorCode.CollidingKeywords, $"'{key}' stands for {keyword}, which was said before");

        // 13.4.3 to 13.4.14
        var expanded = keyword switch
        {
            JsonLdKeyword.Id => ExpandId(frame, value),
            JsonLdKeyword.Type => ExpandType(frame, value),
            JsonLdKeyword.Graph => ExpandGraph(frame, value),
            JsonLdKeyword.Included => ExpandIncluded(frame, value),
            JsonLdKeyword.Value => ExpandValue(frame, value),
            JsonLdKeyword.Language => value as JsonText ?? throw run.Error(JsonLdErrorCode.InvalidLanguageTaggedString, "@language of a value is a string"),
            JsonLdKeyword.Direction => ExpandDirection(value),
            JsonLdKeyword.Index => value as JsonText ?? throw run.Error(JsonLdErrorCode.InvalidIndexValue, "@index is a string"),
            JsonLdKeyword.List => ExpandList(frame, value),
            JsonLdKeyword.Set => expansion.Expand(frame.Active, frame.Property, value, frame.BaseUrl), // 13.4.12
            JsonLdKeyword.Reverse => ExpandReverse(frame, value),
            JsonLdKeyword.Nest => CollectNest(frame, key),
            _ => null,
        };

        // 13.4.16
        if (expanded is not null)
            frame.Result[keyword] = expanded;
    }

    // 13.4.3
    private Json ExpandId(ExpansionFrame frame, Json value)
    {
        if (value is not JsonText text)
            throw run.Error(JsonLdErrorCode.InvalidIdValue, "@id is a string");

        // A text in the form of a keyword stands for nothing: the node has an @id that is not an IRI, and no statement.
        return run.Iris.Expand(frame.Active, text.Value, IriScope.Document) is { } iri ? iri : JsonNull.Instance;
    }

    // 13.4.4
    private Json ExpandType(ExpansionFrame frame, Json value)
    {
        // 13.4.4.1
        if (value is not JsonText && !(value is JsonList list && list.Items.TrueForAll(item => item is JsonText)))
            throw run.Error(JsonLdErrorCode.InvalidTypeValue, "@type is a string or an array of strings");

        // 13.4.4.4
        var types = value.AsItems()
            .Select(item => run.Iris.Expand(frame.TypeScoped, ((JsonText)item).Value, IriScope.VocabOrDocument))
            .OfType<string>()
            .Select(type => (Json)type)
            .ToList();
        var expanded = value is JsonText && types.Count == 1 ? types[0] : new JsonList(types);

        // 13.4.4.5
        return frame.Result.TryGet(JsonLdKeyword.Type, out var existing)
            ? new JsonList(existing.AsItems().Concat(expanded.AsItems()))
            : expanded;
    }

    // 13.4.5
    private JsonList ExpandGraph(ExpansionFrame frame, Json value) =>
        expansion.Expand(frame.Active, JsonLdKeyword.Graph, value, frame.BaseUrl)?.AsList() ?? new JsonList();

    // 13.4.6
    private JsonList? ExpandIncluded(ExpansionFrame frame, Json value)
    {
        // 13.4.6.1
        if (run.IsVersion10)
            return null;

        // 13.4.6.2 and 13.4.6.3
        if (expansion.Expand(frame.Active, null, value, frame.BaseUrl)?.AsList() is not { } included || !included.Items.TrueForAll(ObjectKind.IsNode))
            throw run.Error(JsonLdErrorCode.InvalidIncludedValue, "@included holds nodes");

        // 13.4.6.4
        return frame.Result.TryGet(JsonLdKeyword.Included, out var existing)
            ? new JsonList(existing.AsItems().Concat(included.Items))
            : included;
    }

    // 13.4.7
    private Json ExpandValue(ExpansionFrame frame, Json value)
    {
        if (frame.InputType == JsonLdKeyword.Json)
        {
            // 13.4.7.1
            return run.IsVersion10
                ? throw run.Error(JsonLdErrorCode.InvalidValueObjectValue, "JSON-LD 1.0 has no JSON literals")
                : value;
        }

        // 13.4.7.2 to 13.4.7.4
        return value.IsScalar || value is JsonNull
            ? value
            : throw run.Error(JsonLdErrorCode.InvalidValueObjectValue, "@value is a string, a number, true, false or null, unless its @type is @json");
    }

    // 13.4.9
    private JsonText? ExpandDirection(Json value)
    {
        if (run.IsVersion10)
            return null;
        return value is JsonText { Value: "ltr" or "rtl" } text
            ? text
            : throw run.Error(JsonLdErrorCode.InvalidBaseDirection, "@direction of a value is ltr or rtl");
    }

    // 13.4.11
    private JsonList? ExpandList(ExpansionFrame frame, Json value)
    {
        // 13.4.11.1
        if (frame.Property is null or JsonLdKeyword.Graph)
            return null;

        // 13.4.11.2
        var list = expansion.Expand(frame.Active, frame.Property, value, frame.BaseUrl)?.AsList() ?? new JsonList();
        foreach (var item in list.Items)
            expansion.RefuseListIn10(item);
        return list;
    }

    // 13.4.13
    private JsonMap? ExpandReverse(ExpansionFrame frame, Json value)
    {
        // 13.4.13.1 and 13.4.13.2
        if (value is not JsonMap)
            throw run.Error(JsonLdErrorCode.InvalidReverseValue, "@reverse is a map");
        if (expansion.Expand(frame.Active, JsonLdKeyword.Reverse, value, frame.BaseUrl) is not JsonMap expanded)
            return null;

        // 13.4.13.3
        if (expanded.Find(JsonLdKeyword.Reverse) is JsonMap twice)
        {
            foreach (var (property, items) in twice.Entries)
                frame.Result.AddValue(property, items, asArray: true);
        }

        // 13.4.13.4
        foreach (var (property, items) in expanded.Entries)
        {
            if (property != JsonLdKeyword.Reverse)
                Expansion.AddReverse(run, frame.Result.MapAt(JsonLdKeyword.Reverse), property, items);
        }

        return null;
    }

    // 13.4.14
    private static Json? CollectNest(ExpansionFrame frame, string key)
    {
        frame.Nests.Add(key);
        return null;
    }
}
