namespace LblodHarvester.Rdf;

/// <summary>The compaction algorithm (JSON-LD 1.1 API, section 6.1.2), without framing. Numbers are those of its steps.</summary>
internal sealed class Compaction
{
    private readonly JsonLdRun _run;
    private readonly bool _compactArrays;
    private readonly ItemCompaction _items;

    internal Compaction(JsonLdRun run, bool compactArrays)
    {
        _run = run;
        _compactArrays = compactArrays;
        Iris = new IriCompaction(run);
        _items = new ItemCompaction(run, this, compactArrays);
    }

    internal IriCompaction Iris { get; }

    internal Json Compact(ActiveContext active, string? property, Json element) => element switch
    {
        JsonList list => CompactList(active, property, list), // 3
        JsonMap map => CompactMap(active, property, map), // 4
        _ => element, // 2
    };

    // 3
    private Json CompactList(ActiveContext active, string? property, JsonList list)
    {
        // 3.1 and 3.2
        var result = new JsonList(list.Items.Select(item => Compact(active, property, item)));

        // 3.3 and 3.4
        var staysArray = result.Items.Count != 1
            || !_compactArrays
            || property is JsonLdKeyword.Graph or JsonLdKeyword.Set
            || active.ContainersOf(property).Has(Containers.List | Containers.Set);
        return staysArray ? result : result.Items[0];
    }

    private Json CompactMap(ActiveContext active, string? property, JsonMap element)
    {
        // 1
        var typeScoped = active;

        // 5
        if (active.Previous is not null && !element.Contains(JsonLdKeyword.Value) && !element.HasOnly(JsonLdKeyword.Id))
            active = active.Previous;

        // 6
        if (typeScoped.Find(property) is { LocalContext: not null } scoped)
            active = _run.Contexts.Apply(active, scoped, Expansion.PropertyScope);

        // 7
        if (element.Contains(JsonLdKeyword.Value) || element.Contains(JsonLdKeyword.Id))
        {
            var value = ValueCompaction.Compact(Iris, active, property, element);
            if (value.IsScalar || active.Find(property)?.TypeMapping == JsonLdKeyword.Json)
                return value;
        }

        // 8
        if (element.TryGet(JsonLdKeyword.List, out var list) && active.ContainersOf(property).Has(Containers.List))
            return Compact(active, property, list);

        // 9 to 11
        var frame = new CompactionFrame(ApplyTypes(active, typeScoped, element), typeScoped, property, new JsonMap());

        // 12
        foreach (var (key, value) in element.Entries)
            CompactEntry(frame, key, value);

        // 13
        return frame.Result;
    }

    // 11
    private ActiveContext ApplyTypes(ActiveContext active, ActiveContext typeScoped, JsonMap element)
    {
        if (!element.TryGet(JsonLdKeyword.Type, out var types))
            return active;
        var terms = types.AsItems().OfType<JsonText>().Select(type => Iris.Compact(active, type.Value)).Order(CodePointOrder.Instance).ToList();
        foreach (var term in terms)
        {
            // 11.1
            if (typeScoped.Find(term) is { LocalContext: not null } definition)
                active = _run.Contexts.Apply(active, definition, Expansion.TypeScope);
        }

        return active;
    }

    // 12
    private void CompactEntry(CompactionFrame frame, string key, Json value)
    {
        switch (key)
        {
            case JsonLdKeyword.Id:
                // 12.1
                frame.Result[Iris.Compact(frame.Active, key)] = value is JsonText id ? Iris.CompactRelative(frame.Active, id.Value) : value;
                break;
            case JsonLdKeyword.Type:
                CompactType(frame, value); // 12.2
                break;
            case JsonLdKeyword.Reverse:
                CompactReverse(frame, (JsonMap)value); // 12.3
                break;
            case JsonLdKeyword.Index when frame.Active.ContainersOf(frame.Property).Has(Containers.Index):
                break; // 12.5
            case JsonLdKeyword.Direction or JsonLdKeyword.Index or JsonLdKeyword.Language or JsonLdKeyword.Value:
                frame.Result[Iris.Compact(frame.Active, key)] = value; // 12.6
                break;
            default:
                _items.Compact(frame, key, (JsonList)value); // 12.7 and 12.8
                break;
        }
    }

    // 12.2
    private void CompactType(CompactionFrame frame, Json value)
    {
        // 12.2.1 and 12.2.2
        var types = value.AsItems().Select(type => (Json)Iris.Compact(frame.TypeScoped, ((JsonText)type).Value)).ToList();
        Json compacted = value is JsonList ? new JsonList(types) : types[0];
        if (types.Count == 1)
            compacted = types[0];

        // 12.2.3 to 12.2.5
        var alias = Iris.Compact(frame.Active, JsonLdKeyword.Type);
        var asArray = (!_run.IsVersion10 && frame.Active.ContainersOf(alias).Has(Containers.Set))
            || (value is JsonList && !_compactArrays);
        frame.Result.AddValue(alias, compacted, asArray);
    }

    // 12.3
    private void CompactReverse(CompactionFrame frame, JsonMap value)
    {
        // 12.3.1
        var compacted = (JsonMap)Compact(frame.Active, JsonLdKeyword.Reverse, value);
        foreach (var (property, item) in compacted.Entries.ToList())
        {
            // 12.3.2.1
            if (frame.Active.Find(property) is not { IsReverse: true } definition)
                continue;
            frame.Result.AddValue(property, item, definition.Containers.Has(Containers.Set) || !_compactArrays);
            compacted.Remove(property);
        }

        // 12.3.3
        if (compacted.Count > 0)
            frame.Result[Iris.Compact(frame.Active, JsonLdKeyword.Reverse)] = compacted;
    }
}
