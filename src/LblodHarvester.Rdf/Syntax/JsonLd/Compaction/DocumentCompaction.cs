namespace LblodHarvester.Rdf;

/// <summary>The compact method of the API, from step 5 (JSON-LD 1.1 API, section 9.1).</summary>
internal static class DocumentCompaction
{
    internal static JsonMap Compact(
        JsonLdRun run, JsonList expanded, string context, Iri? documentIri, bool compactArrays, bool compactToRelative = true)
    {
        // 6 to 8
        var given = JsonLdDocument.Read(context, "the context to compact with");
        var local = given.ContextOrRoot();
        var initial = new ActiveContext(compactToRelative ? run.Options.Base ?? documentIri : null, documentIri);
        var active = run.Within(given, () => run.Contexts.Process(initial, local, documentIri, ContextScope.Embedded));

        // 9
        var compaction = new Compaction(run, compactArrays);
        var compacted = compaction.Compact(active, null, expanded);

        // 9.1 and 9.2
        var map = compacted switch
        {
            JsonList { Items.Count: 0 } => new JsonMap(),
            JsonMap single => single,
            _ => new JsonMap(compaction.Iris.Compact(active, JsonLdKeyword.Graph), compacted),
        };

        // 9.3
        return local is JsonNull or JsonMap { Count: 0 } or JsonList { Items.Count: 0 } ? map : WithContext(local, map);
    }

    private static JsonMap WithContext(Json context, JsonMap map)
    {
        var result = new JsonMap(JsonLdKeyword.Context, context);
        foreach (var (key, value) in map.Entries)
            result[key] = value;
        return result;
    }
}
