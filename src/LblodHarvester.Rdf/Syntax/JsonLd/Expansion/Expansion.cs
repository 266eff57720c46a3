namespace LblodHarvester.Rdf;

/// <summary>The expansion algorithm (JSON-LD 1.1 API, section 5.1.2), without framing. Numbers are those of its steps.</summary>
internal sealed class Expansion
{
    private readonly JsonLdRun _run;
    private readonly KeywordExpansion _keywords;
    private readonly MapExpansion _maps;

    internal Expansion(JsonLdRun run)
    {
        _run = run;
        _keywords = new KeywordExpansion(run, this);
        _maps = new MapExpansion(run, this);
    }

    /// <summary>Expands a whole document (section 9.1, expand, from step 5).</summary>
    internal JsonList ExpandDocument(ActiveContext active, Json document, Iri? baseUrl)
    {
        // 8
        var expanded = Expand(active, null, document, baseUrl);

        // 8.1
        if (expanded is JsonMap map && map.HasOnly(JsonLdKeyword.Graph))
            expanded = map[JsonLdKeyword.Graph];

        // 8.2 and 8.3
        return expanded is null ? new JsonList() : expanded.AsList();
    }

    /// <summary>Expands an element.</summary>
    /// <param name="active">The active context.</param>
    /// <param name="property">The active property.</param>
    /// <param name="element">The element.</param>
    /// <param name="baseUrl">What relative IRIs of contexts in the document are resolved against.</param>
    /// <param name="fromMap">Whether the element is a value of an index map, an id map or a type map.</param>
    internal Json? Expand(ActiveContext active, string? property, Json element, Iri? baseUrl, bool fromMap = false)
    {
        // 3
        var scoped = active.Find(property) is { LocalContext: not null } definition ? definition : null;
        switch (element)
        {
            case JsonNull:
                return null; // 1
            case JsonList list:
                return ExpandList(active, property, list, baseUrl, fromMap); // 5
            case JsonMap map:
                var outer = _run.At;
                _run.At = map.Offset == JsonMap.NoOffset ? outer : map;
                var result = ExpandMap(active, scoped, property, map, baseUrl, fromMap); // 6
                _run.At = outer;
                return result;
            default:
                // 4.1
                if (property is null or JsonLdKeyword.Graph)
                    return null;

                // 4.2 and 4.3
                return ValueExpansion.Expand(_run, scoped is null ? active : _run.Contexts.Apply(active, scoped, ContextScope.Embedded), property, element);
        }
    }

    // 5
    private JsonList ExpandList(ActiveContext active, string? property, JsonList list, Iri? baseUrl, bool fromMap)
    {
        // 5.1
        var result = new JsonList();
        var isList = active.ContainersOf(property).Has(Containers.List);
        foreach (var item in list.Items)
        {
            // 5.2.1 and 5.2.2
            var expanded = Expand(active, property, item, baseUrl, fromMap);
            if (isList)
                RefuseListIn10(expanded);
            if (isList && expanded is JsonList)
                expanded = new JsonMap(JsonLdKeyword.List, expanded);

            // 5.2.3
            if (expanded is not null)
                result.Items.AddRange(expanded.AsItems());
        }

        // 5.3
        return result;
    }

    /// <summary>Refuses a list as an item of a list where the processing mode is that of 1.0.</summary>
    internal void RefuseListIn10(Json? item)
    {
        if (_run.IsVersion10 && (item is JsonList || ObjectKind.IsList(item)))
            throw _run.Error(JsonLdErrorCode.ListOfLists, "JSON-LD 1.0 has no lists of lists");
    }

    private Json? ExpandMap(ActiveContext active, TermDefinition? scoped, string? property, JsonMap element, Iri? baseUrl, bool fromMap)
    {
        // 7
        if (active.Previous is not null && !fromMap && !StaysInScope(active, element))
            active = active.Previous;

        // 8
        if (scoped is not null)
            active = _run.Contexts.Apply(active, scoped, PropertyScope);

        // 9
        if (element.TryGet(JsonLdKeyword.Context, out var context))
            active = _run.Contexts.Process(active, context, baseUrl, ContextScope.Embedded);

        // 10 and 11
        var typeScoped = active;
        var typeKeys = TypeKeys(active, element);
        foreach (var key in typeKeys)
            active = ApplyTypes(active, typeScoped, element[key]);

        // 12
        var inputType = typeKeys.Count > 0 && element[typeKeys[0]].AsItems().LastOrDefault() is JsonText type
            ? _run.Iris.Expand(active, type.Value)
            : null;
        var frame = new ExpansionFrame(active, typeScoped, property, element, baseUrl, inputType, new JsonMap(), []);

        // 13 and 14
        ExpandEntries(frame);
        return ExpandedForm.Finish(_run, frame.Result, property);
    }

    internal static readonly ContextScope PropertyScope = new() { OverrideProtected = true };

    internal static readonly ContextScope TypeScope = new() { Propagate = false };

    // 7: the scope of a type holds for a value object, and for a map that is no more than a reference.
    private bool StaysInScope(ActiveContext active, JsonMap element)
    {
        foreach (var key in element.Keys)
        {
            var expanded = _run.Iris.Expand(active, key);
            if (expanded == JsonLdKeyword.Value || (expanded == JsonLdKeyword.Id && element.Count == 1))
                return true;
        }

        return false;
    }

    private List<string> TypeKeys(ActiveContext active, JsonMap element)
    {
        List<string> keys = [];
        foreach (var key in element.Keys)
        {
            if (_run.Iris.Expand(active, key) == JsonLdKeyword.Type)
                keys.Add(key);
        }

        if (keys.Count > 1)
            keys.Sort(CodePointOrder.Instance);
        return keys;
    }

    // 11.1 and 11.2
    private ActiveContext ApplyTypes(ActiveContext active, ActiveContext typeScoped, Json types)
    {
        foreach (var type in types.AsItems().OfType<JsonText>().Select(text => text.Value).Order(CodePointOrder.Instance))
        {
            if (typeScoped.Find(type) is { LocalContext: not null } definition)
                active = _run.Contexts.Apply(active, definition, TypeScope);
        }

        return active;
    }

    // 13 and 14
    private void ExpandEntries(ExpansionFrame frame)
    {
        foreach (var (key, value) in frame.Element.Entries)
        {
            // 13.1
            if (key == JsonLdKeyword.Context)
                continue;

            // 13.2 and 13.3
            var expanded = _run.Iris.Expand(frame.Active, key);
            if (JsonLdKeyword.Is(expanded))
                _keywords.Expand(frame, key, expanded!, value); // 13.4
            else if (expanded?.Contains(':', StringComparison.Ordinal) == true)
                ExpandProperty(frame, key, expanded, value);
        }

        foreach (var nest in frame.Nests)
            ExpandNest(frame, nest);
    }

    // 13.5 to 13.14
    private void ExpandProperty(ExpansionFrame frame, string key, string expandedProperty, Json value)
    {
        // 13.5
        var definition = frame.Active.Find(key);
        var containers = definition?.Containers ?? Containers.None;

        // 13.6 to 13.9
        Json? expanded;
        if (definition?.TypeMapping == JsonLdKeyword.Json)
            expanded = new JsonMap(JsonLdKeyword.Value, value) { [JsonLdKeyword.Type] = JsonLdKeyword.Json };
        else if (containers.Has(Containers.Language) && value is JsonMap languages)
            expanded = _maps.ExpandLanguages(frame, definition!, languages);
        else if (containers.Has(Containers.Index | Containers.Type | Containers.Id) && value is JsonMap map)
            expanded = _maps.ExpandIndex(frame, key, definition!, map);
        else
            expanded = Expand(frame.Active, key, value, frame.BaseUrl);

        // 13.10
        if (expanded is null)
            return;

        // 13.11
        if (containers.Has(Containers.List) && !ObjectKind.IsList(expanded))
            expanded = new JsonMap(JsonLdKeyword.List, expanded.AsList());

        // 13.12
        if (containers.Has(Containers.Graph) && !containers.Has(Containers.Id | Containers.Index))
            expanded = new JsonList(expanded.AsItems().Select(item => new JsonMap(JsonLdKeyword.Graph, item.AsList())));

        // 13.13 and 13.14
        if (definition?.IsReverse == true)
            AddReverse(_run, frame.Result.MapAt(JsonLdKeyword.Reverse), expandedProperty, expanded);
        else
            frame.Result.AddValue(expandedProperty, expanded, asArray: true);
    }

    /// <summary>Adds the subjects of a reverse property, which are nodes (steps 13.4.13.4.2 and 13.13.4).</summary>
    internal static void AddReverse(JsonLdRun run, JsonMap reverse, string property, Json values)
    {
        foreach (var item in values.AsItems())
        {
            if (ObjectKind.IsValue(item) || ObjectKind.IsList(item))
                throw run.Error(JsonLdErrorCode.InvalidReversePropertyValue, $"the subjects of the reverse property <{property}> are nodes");
            reverse.AddValue(property, item, asArray: true);
        }
    }

    // 14
    private void ExpandNest(ExpansionFrame frame, string nest)
    {
        // 14.1 and 14.2
        foreach (var nested in frame.Element[nest].AsItems())
        {
            // 14.2.1
            if (nested is not JsonMap map || map.Keys.Any(key => _run.Iris.Expand(frame.Active, key) == JsonLdKeyword.Value))
                throw _run.Error(JsonLdErrorCode.InvalidNestValue, $"'{nest}' nests maps, and no value objects");

            // 14.2.2
            var active = frame.Active.Find(nest) is { LocalContext: not null } scoped
                ? _run.Contexts.Apply(frame.Active, scoped, PropertyScope)
                : frame.Active;
            ExpandEntries(frame with { Active = active, Element = map, Nests = [] });
        }
    }
}
