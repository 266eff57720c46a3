namespace LblodHarvester.Rdf;

/// <summary>Steps 13.7 and 13.8 of the expansion algorithm (JSON-LD 1.1 API, section 5.1.2): language maps, index maps, id maps and type maps.</summary>
internal sealed class MapExpansion(JsonLdRun run, Expansion expansion)
{
    // 13.7
    internal JsonList ExpandLanguages(ExpansionFrame frame, TermDefinition definition, JsonMap languages)
    {
        // 13.7.1 to 13.7.3
        var result = new JsonList();
        var direction = definition.Direction is { } own ? own.Value : frame.Active.Direction;
        foreach (var (language, values) in languages.Entries)
        {
            // 13.7.4.2
            foreach (var item in values.AsItems().Where(item => item is not JsonNull))
            {
                // 13.7.4.2.2 and 13.7.4.2.3
                if (item is not JsonText)
                    throw run.Error(JsonLdErrorCode.InvalidLanguageMapValue, $"'{language}' of a language map holds strings");
                var value = new JsonMap(JsonLdKeyword.Value, item);

                // 13.7.4.2.4 and 13.7.4.2.5
                if (run.Iris.Expand(frame.Active, language) != JsonLdKeyword.None)
                    value[JsonLdKeyword.Language] = language;
                if (direction is not null)
                    value[JsonLdKeyword.Direction] = direction;
                result.Items.Add(value);
            }
        }

        return result;
    }

    // 13.8
    internal JsonList ExpandIndex(ExpansionFrame frame, string key, TermDefinition definition, JsonMap map)
    {
        // 13.8.1
        var result = new JsonList();
        foreach (var (index, value) in map.Entries)
        {
            // 13.8.3.1 to 13.8.3.3
            var context = ContextOf(frame.Active, definition, index);

            // 13.8.3.4
            var expandedIndex = run.Iris.Expand(frame.Active, index);

            // 13.8.3.5 and 13.8.3.6
            var values = expansion.Expand(context, key, value.AsList(), frame.BaseUrl, fromMap: true);

            // 13.8.3.7
            foreach (var item in values?.AsItems() ?? [])
            {
                // 13.8.3.7.1
                var member = definition.Containers.Has(Containers.Graph) && !ObjectKind.IsGraph(item)
                    ? new JsonMap(JsonLdKeyword.Graph, item.AsList())
                    : (JsonMap)item;
                AddIndex(frame, definition, member, index, expandedIndex);
                result.Items.Add(member); // 13.8.3.7.6
            }
        }

        return result;
    }

    private ActiveContext ContextOf(ActiveContext active, TermDefinition definition, string index)
    {
        if (!definition.Containers.Has(Containers.Id | Containers.Type))
            return active;
        var context = active.Previous ?? active;
        return definition.Containers.Has(Containers.Type) && context.Find(index) is { LocalContext: not null } scoped
            ? run.Contexts.Apply(context, scoped, ContextScope.Embedded)
            : context;
    }

    // 13.8.3.7.2 to 13.8.3.7.5
    private void AddIndex(ExpansionFrame frame, TermDefinition definition, JsonMap item, string index, string? expandedIndex)
    {
        if (expandedIndex == JsonLdKeyword.None)
            return;
        if (definition.Containers.Has(Containers.Index))
        {
            if (definition.IndexMapping is not (null or JsonLdKeyword.Index))
                AddIndexProperty(frame, definition.IndexMapping, item, index);
            else
                item.TryAdd(JsonLdKeyword.Index, index);
        }
        else if (ObjectKind.IsValue(item))
        {
            // The specification lets this pass, and has no meaning for what comes of it.
            throw run.Error(JsonLdErrorCode.InvalidValueObject, $"'{index}' is a key of an id map or type map, and its value is no node");
        }
        else if (definition.Containers.Has(Containers.Id))
        {
            item.TryAdd(JsonLdKeyword.Id, run.Iris.Expand(frame.Active, index, IriScope.Document) is { } iri ? iri : JsonNull.Instance);
        }
        else if (expandedIndex is not null)
        {
            var types = item.Find(JsonLdKeyword.Type)?.AsItems() ?? [];
            item[JsonLdKeyword.Type] = new JsonList(types.Prepend(expandedIndex));
        }
    }

    // 13.8.3.7.2
    private void AddIndexProperty(ExpansionFrame frame, string indexKey, JsonMap item, string index)
    {
        // 13.8.3.7.2.1 and 13.8.3.7.2.2
        var value = ValueExpansion.Expand(run, frame.Active, indexKey, index);
        var property = run.Iris.Expand(frame.Active, indexKey)
            ?? throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"the index property '{indexKey}' stands for no IRI");

        // 13.8.3.7.2.3 and 13.8.3.7.2.4
        item[property] = new JsonList((item.Find(property)?.AsItems() ?? []).Prepend(value));

        // 13.8.3.7.2.5
        if (ObjectKind.IsValue(item))
            throw run.Error(JsonLdErrorCode.InvalidValueObject, $"a value cannot have the index property '{indexKey}'");
    }
}
