namespace LblodHarvester.Rdf;

/// <summary>Steps 12.7 and 12.8 of the compaction algorithm (JSON-LD 1.1 API, section 6.1.2): the values of a property.</summary>
internal sealed class ItemCompaction(JsonLdRun run, Compaction compaction, bool compactArrays)
{
    private IriCompaction Iris => compaction.Iris;

    internal void Compact(CompactionFrame frame, string property, JsonList values)
    {
        var isInsideReverse = frame.Property == JsonLdKeyword.Reverse;
        if (values.Items.Count == 0)
        {
            // 12.7
            var key = Iris.Compact(frame.Active, property, values, isInsideReverse);
            NestOf(frame, key).AddValue(key, values, asArray: true);
        }

        // 12.8
        foreach (var item in values.Items)
        {
            // 12.8.1 to 12.8.5
            var key = Iris.Compact(frame.Active, property, item, isInsideReverse);
            var containers = frame.Active.ContainersOf(key);
            var asArray = containers.Has(Containers.Set) || key is JsonLdKeyword.Graph or JsonLdKeyword.List || !compactArrays;
            AddItem(new Item(frame.Active, key, containers, asArray, NestOf(frame, key), item));
        }
    }

    // 12.7.2 and 12.8.2
    private JsonMap NestOf(CompactionFrame frame, string key)
    {
        if (frame.Active.Find(key)?.NestValue is not { } nest)
            return frame.Result;
        return nest == JsonLdKeyword.Nest || run.Iris.Expand(frame.Active, nest) == JsonLdKeyword.Nest
            ? frame.Result.MapAt(nest)
            : throw run.Error(JsonLdErrorCode.InvalidNestValue, $"@nest of '{key}' is '{nest}', which does not stand for @nest");
    }

    // 12.8.6 to 12.8.10
    private void AddItem(Item item)
    {
        // 12.8.6
        var isList = ObjectKind.IsList(item.Expanded);
        var isGraph = ObjectKind.IsGraph(item.Expanded);
        var element = isList ? item.Map[JsonLdKeyword.List] : isGraph ? item.Map[JsonLdKeyword.Graph] : item.Expanded;
        var compacted = compaction.Compact(item.Active, item.Key, element);
        if (isList)
            AddList(item, compacted); // 12.8.7
        else if (isGraph)
            AddGraph(item, compacted); // 12.8.8
        else if (item.Containers.Has(Containers.Language | Containers.Index | Containers.Id | Containers.Type) && !item.Containers.Has(Containers.Graph))
            AddToMap(item, compacted); // 12.8.9
        else
            item.Nest.AddValue(item.Key, compacted, item.AsArray); // 12.8.10
    }

    // 12.8.7
    private void AddList(Item item, Json compacted)
    {
        // 12.8.7.1
        var list = compacted.AsList();
        if (item.Containers.Has(Containers.List))
        {
            item.Nest[item.Key] = list; // 12.8.7.3
            return;
        }

        // 12.8.7.2
        var map = new JsonMap(Iris.Compact(item.Active, JsonLdKeyword.List), list);
        if (item.Map.TryGet(JsonLdKeyword.Index, out var index))
            map[Iris.Compact(item.Active, JsonLdKeyword.Index)] = index;
        item.Nest.AddValue(item.Key, map, item.AsArray);
    }

    // 12.8.8
    private void AddGraph(Item item, Json compacted)
    {
        var isSimple = ObjectKind.IsSimpleGraph(item.Expanded);
        if (item.Containers.HasFlag(Containers.Graph | Containers.Id))
        {
            // 12.8.8.1
            var key = item.Map.FindText(JsonLdKeyword.Id) is { } id
                ? Iris.CompactRelative(item.Active, id)
                : Iris.Compact(item.Active, JsonLdKeyword.None);
            item.Nest.MapAt(item.Key).AddValue(key, compacted, item.AsArray);
        }
        else if (item.Containers.HasFlag(Containers.Graph | Containers.Index) && isSimple)
        {
            // 12.8.8.2
            var key = item.Map.FindText(JsonLdKeyword.Index) ?? Iris.Compact(item.Active, JsonLdKeyword.None);
            item.Nest.MapAt(item.Key).AddValue(key, compacted, item.AsArray);
        }
        else if (item.Containers.Has(Containers.Graph) && isSimple)
        {
            // 12.8.8.3
            if (compacted is JsonList { Items.Count: > 1 })
                compacted = new JsonMap(Iris.Compact(item.Active, JsonLdKeyword.Included), compacted);
            item.Nest.AddValue(item.Key, compacted, item.AsArray);
        }
        else
        {
            AddGraphObject(item, compacted); // 12.8.8.4
        }
    }

    // 12.8.8.4
    private void AddGraphObject(Item item, Json compacted)
    {
        var map = new JsonMap(Iris.Compact(item.Active, JsonLdKeyword.Graph), compacted);
        if (item.Map.FindText(JsonLdKeyword.Id) is { } id)
            map[Iris.Compact(item.Active, JsonLdKeyword.Id)] = Iris.CompactRelative(item.Active, id);
        if (item.Map.TryGet(JsonLdKeyword.Index, out var index))
            map[Iris.Compact(item.Active, JsonLdKeyword.Index)] = index;
        item.Nest.AddValue(item.Key, map, item.AsArray);
    }

    // 12.8.9
    private void AddToMap(Item item, Json compacted)
    {
        // 12.8.9.1 to 12.8.9.3
        var target = item.Nest.MapAt(item.Key);
        var indexKey = item.Active.Find(item.Key)?.IndexMapping ?? JsonLdKeyword.Index;
        string? key;
        if (item.Containers.Has(Containers.Language))
        {
            // 12.8.9.4
            key = item.Map.FindText(JsonLdKeyword.Language);
            compacted = item.Map.Find(JsonLdKeyword.Value) ?? compacted;
        }
        else if (item.Containers.Has(Containers.Index) && indexKey == JsonLdKeyword.Index)
        {
            key = item.Map.FindText(JsonLdKeyword.Index); // 12.8.9.5
        }
        else if (item.Containers.Has(Containers.Index))
        {
            key = TakeFirst(compacted, ContainerKey(item, indexKey, compacted)); // 12.8.9.6
        }
        else if (item.Containers.Has(Containers.Id))
        {
            // 12.8.9.7
            var idKey = Iris.Compact(item.Active, JsonLdKeyword.Id);
            key = (compacted as JsonMap)?.FindText(idKey);
            (compacted as JsonMap)?.Remove(idKey);
        }
        else
        {
            // 12.8.9.8
            key = TakeFirst(compacted, Iris.Compact(item.Active, JsonLdKeyword.Type));
            if (compacted is JsonMap { Count: 1 } only && run.Iris.Expand(item.Active, only.Keys.First()) == JsonLdKeyword.Id)
                compacted = compaction.Compact(item.Active, item.Key, new JsonMap(JsonLdKeyword.Id, item.Map[JsonLdKeyword.Id]));
        }

        // 12.8.9.9 and 12.8.9.10
        target.AddValue(key ?? Iris.Compact(item.Active, JsonLdKeyword.None), compacted, item.AsArray);
    }

    // 12.8.9.6.1; which term an index property is compacted to depends on its value, and the term of the index mapping can be another.
    private string ContainerKey(Item item, string indexKey, Json compacted)
    {
        var property = run.Iris.Expand(item.Active, indexKey) ?? indexKey;
        var key = Iris.Compact(item.Active, property, item.Map.Find(property)?.AsItems().FirstOrDefault());
        return (compacted as JsonMap)?.Contains(key) == true ? key : Iris.Compact(item.Active, property);
    }

    // 12.8.9.6.2, 12.8.9.6.3 and 12.8.9.8.1 to 12.8.9.8.3: takes the first value, if it is a string, out of those of an entry.
    private static string? TakeFirst(Json compacted, string key)
    {
        if ((compacted as JsonMap)?.Find(key) is not { } values || values.AsItems().FirstOrDefault() is not JsonText first)
            return null;
        var map = (JsonMap)compacted;
        map.Remove(key);
        foreach (var other in values.AsItems().Skip(1))
            map.AddValue(key, other, asArray: false);
        return first.Value;
    }

    /// <summary>A value that is being compacted, and where it goes.</summary>
    /// <param name="Active">The active context.</param>
    /// <param name="Key">The item active property.</param>
    /// <param name="Containers">The container mapping of the key.</param>
    /// <param name="AsArray">Whether even a single value becomes an array.</param>
    /// <param name="Nest">The nest result.</param>
    /// <param name="Expanded">The value in expanded form.</param>
    private sealed record Item(ActiveContext Active, string Key, Containers Containers, bool AsArray, JsonMap Nest, Json Expanded)
    {
        /// <summary>The value, which is a map where it has entries that are asked for.</summary>
        internal JsonMap Map => (JsonMap)Expanded;
    }
}
