namespace LblodHarvester.Rdf;

/// <summary>Steps 20 to 25 of Create Term Definition (JSON-LD 1.1 API, section 4.2.2): what a definition says beside its IRI.</summary>
internal sealed class TermDetails(JsonLdRun run, TermDefinitionCreation.Creation creation)
{
    private TermDefinition Definition => creation.Definition;

    internal void Read()
    {
        var hasType = creation.Value.Contains(JsonLdKeyword.Type);
        if (creation.Value.TryGet(JsonLdKeyword.Index, out var index))
            ReadIndex(index);
        if (creation.Value.TryGet(JsonLdKeyword.Context, out var context))
            ReadContext(context);
        if (creation.Value.TryGet(JsonLdKeyword.Language, out var language) && !hasType)
            ReadLanguage(language);
        if (creation.Value.TryGet(JsonLdKeyword.Direction, out var direction) && !hasType)
            ReadDirection(direction);
        if (creation.Value.TryGet(JsonLdKeyword.Nest, out var nest))
            ReadNest(nest);
        if (creation.Value.TryGet(JsonLdKeyword.Prefix, out var prefix))
            ReadPrefix(prefix);
    }

    // 20
    private void ReadIndex(Json value)
    {
        // 20.1
        Refuse10(JsonLdKeyword.Index);
        if (!Definition.Containers.Has(Containers.Index))
            throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"'{creation.Term}' has @index, and its container is not @index");

        // 20.2
        if (value is not JsonText text || !JsonLdKeyword.IsIri(run.Iris.Expand(creation.Active, text.Value, local: creation.Local)))
            throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"@index of '{creation.Term}' stands for no IRI");

        // 20.3
        Definition.IndexMapping = text.Value;
    }

    // 21
    private void ReadContext(Json value)
    {
        // 21.1
        Refuse10(JsonLdKeyword.Context);

        // 21.3
        var scope = new ContextScope
        {
            OverrideProtected = true,
            RemoteContexts = creation.Local.Scope.RemoteContexts,
            ValidateScoped = false,
        };
        try
        {
            run.Contexts.Process(creation.Active, value, creation.Local.BaseUrl, scope);
        }
        catch (JsonLdException exception)
        {
            throw run.Error(JsonLdErrorCode.InvalidScopedContext, $"the context of '{creation.Term}': {exception.Message}", exception);
        }

        // 21.4
        Definition.LocalContext = value;
        Definition.BaseUrl = creation.Local.BaseUrl;
        Definition.Document = run.Document;
    }

    // 22
    private void ReadLanguage(Json value) => Definition.Language = new TermMapping(value switch
    {
        JsonNull => null,
        JsonText text => text.Value,
        _ => throw run.Error(JsonLdErrorCode.InvalidLanguageMapping, $"@language of '{creation.Term}' is a string or null"),
    });

    // 23
    private void ReadDirection(Json value) => Definition.Direction = new TermMapping(value switch
    {
        JsonNull => null,
        JsonText { Value: "ltr" or "rtl" } text => text.Value,
        _ => throw run.Error(JsonLdErrorCode.InvalidBaseDirection, $"@direction of '{creation.Term}' is ltr, rtl or null"),
    });

    // 24
    private void ReadNest(Json value)
    {
        // 24.1
        Refuse10(JsonLdKeyword.Nest);

        // 24.2
        if (value is not JsonText text || (JsonLdKeyword.Is(text.Value) && text.Value != JsonLdKeyword.Nest))
            throw run.Error(JsonLdErrorCode.InvalidNestValue, $"@nest of '{creation.Term}' is @nest or a term");
        Definition.NestValue = text.Value;
    }

    // 25
    private void ReadPrefix(Json value)
    {
        // 25.1
        Refuse10(JsonLdKeyword.Prefix);
        if (creation.Term.AsSpan().ContainsAny(':', '/'))
            throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"'{creation.Term}' has a colon or slash, and so cannot be a prefix");

        // 25.2
        if (value is not JsonBoolean isPrefix)
            throw run.Error(JsonLdErrorCode.InvalidPrefixValue, $"@prefix of '{creation.Term}' is true or false");
        Definition.IsPrefix = isPrefix.Value;

        // 25.3
        if (Definition.IsPrefix && JsonLdKeyword.Is(Definition.IriMapping))
            throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"'{creation.Term}' stands for a keyword, and so cannot be a prefix");
    }

    private void Refuse10(string entry)
    {
        if (run.IsVersion10)
            throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"JSON-LD 1.0 has no {entry} in a definition, which '{creation.Term}' has");
    }
}
