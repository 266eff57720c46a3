namespace LblodHarvester.Rdf;

/// <summary>Step 4 of the IRI compaction algorithm (JSON-LD 1.1 API, section 6.2.2): which terms would suit a value best.</summary>
internal sealed class TermPreference(JsonLdRun run, IriCompaction iris, ActiveContext active, Json? value)
{
    // 4.3 and 4.4
    private readonly List<Containers> _containers = [];
    private TermCriterion _criterion = TermCriterion.Language;
    private string? _wanted = InverseContext.Null;

    /// <summary>The term that suits best; null when none does.</summary>
    internal string? Select(string iri, bool isReverse)
    {
        // 4.2: there is no @preserve without framing.
        // 4.5
        var map = value as JsonMap;
        var hasIndex = map?.Contains(JsonLdKeyword.Index) == true;
        if (hasIndex && !ObjectKind.IsGraph(map))
            _containers.AddRange([Containers.Index, Containers.Index | Containers.Set]);
        if (isReverse)
            Want(TermCriterion.Type, JsonLdKeyword.Reverse, Containers.Set); // 4.6
        else if (ObjectKind.IsList(map))
            PreferForList(map!); // 4.7
        else if (ObjectKind.IsGraph(map))
            PreferForGraph(map!); // 4.8
        else
            PreferForItem(map); // 4.9

        // 4.10 to 4.12
        _containers.Add(Containers.None);
        if (!run.IsVersion10 && !hasIndex)
            _containers.AddRange([Containers.Index, Containers.Index | Containers.Set]);
        if (!run.IsVersion10 && map?.HasOnly(JsonLdKeyword.Value) == true)
            _containers.AddRange([Containers.Language, Containers.Language | Containers.Set]);

        // 4.13 to 4.20
        var preferred = PreferredValues(map);
        return active.Inverse.Select(iri, _containers, _criterion, preferred);
    }

    private void Want(TermCriterion criterion, string? wanted, params ReadOnlySpan<Containers> containers)
    {
        _criterion = criterion;
        _wanted = wanted;
        _containers.AddRange(containers);
    }

    // 4.7
    private void PreferForList(JsonMap map)
    {
        // 4.7.1 and 4.7.2
        if (!map.Contains(JsonLdKeyword.Index))
            _containers.Add(Containers.List);
        var items = ((JsonList)map[JsonLdKeyword.List]).Items;

        // 4.7.3
        string? commonType = null;
        var commonLanguage = items.Count == 0 ? DefaultLanguage() : null;

        // 4.7.4
        foreach (var item in items)
        {
            var (type, language) = TypeAndLanguage((JsonMap)item);
            if (commonLanguage is null)
                commonLanguage = language;
            else if (commonLanguage != language && ObjectKind.IsValue(item))
                commonLanguage = JsonLdKeyword.None;
            if (commonType is null)
                commonType = type;
            else if (commonType != type)
                commonType = JsonLdKeyword.None;
            if (commonLanguage == JsonLdKeyword.None && commonType == JsonLdKeyword.None)
                break;
        }

        // 4.7.5 to 4.7.8
        if (commonType is not (null or JsonLdKeyword.None))
            Want(TermCriterion.Type, commonType);
        else
            Want(TermCriterion.Language, commonLanguage ?? JsonLdKeyword.None);
    }

    // 4.7.4.1 to 4.7.4.3
    private static (string Type, string Language) TypeAndLanguage(JsonMap item)
    {
        if (!ObjectKind.IsValue(item))
            return (JsonLdKeyword.Id, JsonLdKeyword.None);
        if (LanguageOf(item) is { } language)
            return (JsonLdKeyword.None, language);
        return item.FindText(JsonLdKeyword.Type) is { } type ? (type, JsonLdKeyword.None) : (JsonLdKeyword.None, InverseContext.Null);
    }

    private static string? LanguageOf(JsonMap value)
    {
        var language = InverseContext.Lower(value.FindText(JsonLdKeyword.Language));
        return value.FindText(JsonLdKeyword.Direction) is { } direction ? $"{language}_{direction}" : language;
    }

    // 4.1
    private string DefaultLanguage()
    {
        var language = InverseContext.Lower(active.Language);
        return active.Direction is null ? language ?? JsonLdKeyword.None : $"{language}_{active.Direction}";
    }

    // 4.8
    private void PreferForGraph(JsonMap map)
    {
        Containers[] byIndex = [Containers.Graph | Containers.Index, Containers.Graph | Containers.Index | Containers.Set];
        Containers[] byId = [Containers.Graph | Containers.Id, Containers.Graph | Containers.Id | Containers.Set];
        var hasIndex = map.Contains(JsonLdKeyword.Index);
        var hasId = map.Contains(JsonLdKeyword.Id);

        // 4.8.1 to 4.8.6
        _containers.AddRange(hasIndex ? byIndex : []);
        _containers.AddRange(hasId ? byId : []);
        _containers.AddRange([Containers.Graph, Containers.Graph | Containers.Set, Containers.Set]);
        _containers.AddRange(hasIndex ? [] : byIndex);
        _containers.AddRange(hasId ? [] : byId);
        _containers.AddRange([Containers.Index, Containers.Index | Containers.Set]);

        // 4.8.7
        Want(TermCriterion.Type, JsonLdKeyword.Id);
    }

    // 4.9
    private void PreferForItem(JsonMap? map)
    {
        if (!ObjectKind.IsValue(map))
            Want(TermCriterion.Type, JsonLdKeyword.Id, Containers.Id, Containers.Id | Containers.Set, Containers.Type, Containers.Type | Containers.Set); // 4.9.2
        else if (LanguageOf(map!) is { } language && !map!.Contains(JsonLdKeyword.Index))
            Want(TermCriterion.Language, language, Containers.Language, Containers.Language | Containers.Set); // 4.9.1.1 and 4.9.1.2
        else if (map!.FindText(JsonLdKeyword.Type) is { } type)
            Want(TermCriterion.Type, type); // 4.9.1.3

        // 4.9.3
        _containers.Add(Containers.Set);
    }

    // 4.14 to 4.19
    private List<string> PreferredValues(JsonMap? map)
    {
        // 4.13 and 4.14
        List<string> preferred = [];
        var wanted = _wanted ?? InverseContext.Null;

        // 4.15
        if (wanted == JsonLdKeyword.Reverse)
            preferred.Add(JsonLdKeyword.Reverse);

        if (wanted is JsonLdKeyword.Id or JsonLdKeyword.Reverse && map?.FindText(JsonLdKeyword.Id) is { } id)
        {
            // 4.16
            var isTerm = active.Find(iris.Compact(active, id))?.IriMapping == id;
            preferred.AddRange(isTerm ? [JsonLdKeyword.Vocab, JsonLdKeyword.Id, JsonLdKeyword.None] : [JsonLdKeyword.Id, JsonLdKeyword.Vocab, JsonLdKeyword.None]);
        }
        else
        {
            // 4.17
            preferred.AddRange([wanted, JsonLdKeyword.None]);
            if (map?.Find(JsonLdKeyword.List) is JsonList { Items.Count: 0 })
                _criterion = TermCriterion.Any;
        }

        // 4.18 and 4.19
        preferred.Add(InverseContext.Any);
        if (preferred.Find(item => item.Contains('_', StringComparison.Ordinal)) is { } withDirection)
            preferred.Add(withDirection[withDirection.IndexOf('_', StringComparison.Ordinal)..]);
        return preferred;
    }
}
