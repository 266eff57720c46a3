namespace LblodHarvester.Rdf;

/// <summary>The context processing algorithm (JSON-LD 1.1 API, section 4.1.2). Numbers are those of its steps.</summary>
internal sealed class ContextProcessing(JsonLdRun run)
{
    /// <summary>How many contexts may name each other in a row: the limit of step 5.2.3.</summary>
    private const int MaxRemoteContexts = 50;

    /// <summary>The active context with a scoped context applied; made once for a term in a context.</summary>
    internal ActiveContext Apply(ActiveContext active, TermDefinition definition, ContextScope scope)
    {
        var key = (definition, scope);
        if (!active.Scoped.TryGetValue(key, out var result))
        {
            result = definition.Document is { } document && document != run.Document
                ? run.Within(document, () => Process(active, definition.LocalContext!, definition.BaseUrl, scope))
                : Process(active, definition.LocalContext!, definition.BaseUrl, scope);
            active.Scoped.Add(key, result);
        }

        return result;
    }

    /// <summary>The active context updated with a local one.</summary>
    internal ActiveContext Process(ActiveContext active, Json local, Iri? baseUrl, ContextScope scope)
    {
        // 1
        var result = active.Clone();

        // 2; whether the value is a boolean is checked in step 5.11.
        if (local is JsonMap map && map.Find(JsonLdKeyword.Propagate) is JsonBoolean propagate)
            scope = scope with { Propagate = propagate.Value };

        // 3
        if (!scope.Propagate)
            result.Previous ??= active;

        // 4 and 5
        foreach (var context in local.AsItems())
        {
            result = context switch
            {
                JsonNull => Nullify(result, scope), // 5.1
                JsonText reference => ProcessRemote(result, reference.Value, baseUrl, scope), // 5.2
                JsonMap definition => ProcessDefinition(result, definition, baseUrl, scope), // 5.4
                _ => throw run.Error(JsonLdErrorCode.InvalidLocalContext, "a context is a map, a string or null"), // 5.3
            };
        }

        // 6
        return result;
    }

    // 5.1
    private ActiveContext Nullify(ActiveContext result, ContextScope scope)
    {
        // 5.1.1
        if (!scope.OverrideProtected && result.HasProtectedTerms)
        {
            throw run.Error(
                JsonLdErrorCode.InvalidContextNullification, "null would take away the protected terms of an earlier context");
        }

        // 5.1.2
        return new ActiveContext(result.OriginalBase, result.OriginalBase) { Previous = scope.Propagate ? null : result };
    }

    // 5.2
    private ActiveContext ProcessRemote(ActiveContext result, string reference, Iri? baseUrl, ContextScope scope)
    {
        // 5.2.1
        var iri = Resolve(reference, baseUrl, JsonLdErrorCode.LoadingDocumentFailed);

        // 5.2.2
        if (!scope.ValidateScoped && scope.RemoteContexts.Contains(iri.Value))
            return result;

        // What came before step 5.2.3 in 1.0
        if (run.IsVersion10 && scope.RemoteContexts.Contains(iri.Value))
            throw run.Error(JsonLdErrorCode.RecursiveContextInclusion, $"the context <{iri.Value}> names itself, or one that names it");

        // 5.2.3
        if (scope.RemoteContexts.Count >= MaxRemoteContexts)
        {
            throw run.Error(
                JsonLdErrorCode.ContextOverflow, $"more than {MaxRemoteContexts} contexts name each other in a row, the last one <{iri.Value}>");
        }

        // 5.2.4 and 5.2.5
        var document = run.Loader.Load(iri);
        if (document.Root is not JsonMap map || !map.TryGet(JsonLdKeyword.Context, out var loaded))
            throw run.Error(JsonLdErrorCode.InvalidRemoteContext, $"<{iri.Value}> is no map with @context");

        // 5.2.6
        var inner = new ContextScope { RemoteContexts = scope.RemoteContexts.Add(iri.Value), ValidateScoped = scope.ValidateScoped };
        return run.Within(document, () => Process(result, loaded, iri, inner));
    }

    // 5.4 to 5.13
    private ActiveContext ProcessDefinition(ActiveContext result, JsonMap context, Iri? baseUrl, ContextScope scope)
    {
        var outer = run.At;
        run.At = context.Offset == JsonMap.NoOffset ? outer : context;
        CheckVersion(context);
        if (context.TryGet(JsonLdKeyword.Import, out var import))
            context = Import(context, import, baseUrl);
        if (context.TryGet(JsonLdKeyword.Base, out var baseIri) && scope.RemoteContexts.IsEmpty)
            result.BaseIri = ReadBase(result, baseIri);
        if (context.TryGet(JsonLdKeyword.Vocab, out var vocab))
            result.Vocab = ReadVocab(result, vocab);
        if (context.TryGet(JsonLdKeyword.Language, out var language))
            result.Language = ReadLanguage(language);
        if (context.TryGet(JsonLdKeyword.Direction, out var direction))
            result.Direction = ReadDirection(direction);
        if (context.TryGet(JsonLdKeyword.Propagate, out var propagate))
            CheckPropagate(propagate);
        DefineTerms(result, context, baseUrl, scope);
        run.At = outer;
        return result;
    }

    // 5.5
    private void CheckVersion(JsonMap context)
    {
        if (!context.TryGet(JsonLdKeyword.Version, out var version))
            return;

        // 5.5.1
        if (version is not JsonNumber { Value: 1.1 })
            throw run.Error(JsonLdErrorCode.InvalidVersionValue, "@version is the number 1.1 or left out");

        // 5.5.2
        if (run.IsVersion10)
            throw run.Error(JsonLdErrorCode.ProcessingModeConflict, "the context is for JSON-LD 1.1, and 1.0 was asked for");
    }

    // 5.6
    private JsonMap Import(JsonMap context, Json value, Iri? baseUrl)
    {
        // 5.6.1
        if (run.IsVersion10)
            throw run.Error(JsonLdErrorCode.InvalidContextEntry, "JSON-LD 1.0 has no @import");

        // 5.6.2
        if (value is not JsonText reference)
            throw run.Error(JsonLdErrorCode.InvalidImportValue, "@import is a string");

        // 5.6.3 to 5.6.5
        var iri = Resolve(reference.Value, baseUrl, JsonLdErrorCode.LoadingRemoteContextFailed);
        var document = run.Loader.Load(iri);

        // 5.6.6
        if (document.Root is not JsonMap map || map.Find(JsonLdKeyword.Context) is not JsonMap imported)
            throw run.Error(JsonLdErrorCode.InvalidRemoteContext, $"<{iri.Value}> is no map whose @context is a map");

        // 5.6.7
        if (imported.Contains(JsonLdKeyword.Import))
            throw run.Error(JsonLdErrorCode.InvalidContextEntry, $"<{iri.Value}>, which is imported, has an @import of its own");

        // 5.6.8
        var merged = new JsonMap(context.Offset);
        foreach (var (key, member) in imported.Entries.Concat(context.Entries))
            merged[key] = member;
        return merged;
    }

    // 5.7
    private Iri? ReadBase(ActiveContext result, Json value) => value switch
    {
        JsonNull => null, // 5.7.2
        JsonText text when JsonLdKeyword.IsIri(text.Value) => Iri.Unchecked(text.Value), // 5.7.3
        JsonText text when result.BaseIri is { } current => IriResolver.Resolve(current, text.Value), // 5.7.4
        _ => throw run.Error(JsonLdErrorCode.InvalidBaseIri, "@base is null, an IRI, or a relative IRI where there is a base IRI"), // 5.7.5
    };

    // 5.8
    private string? ReadVocab(ActiveContext result, Json value) => value switch
    {
        JsonNull => null, // 5.8.2
        JsonText text when IsVocab(text.Value) && run.Iris.Expand(result, text.Value, IriScope.VocabOrDocument) is { } iri => iri, // 5.8.3
        _ => throw run.Error(JsonLdErrorCode.InvalidVocabMapping, "@vocab is null, an IRI, a compact or a relative IRI"),
    };

    // JSON-LD 1.0 knows no relative @vocab.
    private bool IsVocab(string value) => !run.IsVersion10 || JsonLdKeyword.IsIri(value) || JsonLdKeyword.IsBlankNode(value);

    // 5.9
    private string? ReadLanguage(Json value) => value switch
    {
        JsonNull => null,
        JsonText text => text.Value,
        _ => throw run.Error(JsonLdErrorCode.InvalidDefaultLanguage, "@language of a context is a string or null"),
    };

    // 5.10
    private string? ReadDirection(Json value)
    {
        // 5.10.1
        if (run.IsVersion10)
            throw run.Error(JsonLdErrorCode.InvalidContextEntry, "JSON-LD 1.0 has no @direction");

        // 5.10.3 and 5.10.4
        return value switch
        {
            JsonNull => null,
            JsonText { Value: "ltr" or "rtl" } text => text.Value,
            _ => throw run.Error(JsonLdErrorCode.InvalidBaseDirection, "@direction is null, ltr or rtl"),
        };
    }

    // 5.11
    private void CheckPropagate(Json value)
    {
        if (run.IsVersion10)
            throw run.Error(JsonLdErrorCode.InvalidContextEntry, "JSON-LD 1.0 has no @propagate");
        if (value is not JsonBoolean)
            throw run.Error(JsonLdErrorCode.InvalidPropagateValue, "@propagate is true or false");
    }

    // 5.12 and 5.13
    private void DefineTerms(ActiveContext result, JsonMap context, Iri? baseUrl, ContextScope scope)
    {
        var definition = new ContextDefinition(context, baseUrl, context.Find(JsonLdKeyword.Protected) is JsonBoolean { Value: true }, scope);
        foreach (var key in context.Keys)
        {
            if (key is not (JsonLdKeyword.Base or JsonLdKeyword.Direction or JsonLdKeyword.Import or JsonLdKeyword.Language
                or JsonLdKeyword.Propagate or JsonLdKeyword.Protected or JsonLdKeyword.Version or JsonLdKeyword.Vocab))
                run.Terms.Create(result, definition, key);
        }
    }

    private Iri Resolve(string reference, Iri? baseUrl, string code)
    {
        if (baseUrl is not null)
            return IriResolver.Resolve(baseUrl, reference);
        return JsonLdKeyword.IsIri(reference)
            ? Iri.Unchecked(reference)
            : throw run.Error(code, $"the context '{reference}' is relative, and the document has no IRI to resolve it against");
    }
}
