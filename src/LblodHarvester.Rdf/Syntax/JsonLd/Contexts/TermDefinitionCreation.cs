namespace LblodHarvester.Rdf;

/// <summary>The Create Term Definition algorithm (JSON-LD 1.1 API, section 4.2.2). Numbers are those of its steps.</summary>
internal sealed class TermDefinitionCreation(JsonLdRun run)
{
    /// <summary>How many terms may be defined by one another in a row, so that no context takes the whole stack.</summary>
    private const int MaxDependencies = 250;

    private int _dependencies;

    /// <summary>Creates the definition of a term, and first those that it depends on.</summary>
    /// <param name="active">The active context, to which the definitions are added.</param>
    /// <param name="local">The context definition that says them.</param>
    /// <param name="term">The term.</param>
    internal void Create(ActiveContext active, ContextDefinition local, string term)
    {
        // 1
        if (local.Defined.TryGetValue(term, out var isDefined))
        {
            if (isDefined)
                return;
            throw run.Error(JsonLdErrorCode.CyclicIriMapping, $"the term '{term}' is defined by itself");
        }

        // 2
        if (term.Length == 0)
            throw run.Error(JsonLdErrorCode.InvalidTermDefinition, "a term is not empty");
        if (++_dependencies > MaxDependencies)
            throw run.Error(JsonLdErrorCode.ContextOverflow, $"more than {MaxDependencies} terms are defined by one another in a row, the last one '{term}'");
        local.Defined[term] = false;
        if (Define(active, local, term) is { } definition)
            active.Define(term, definition); // 28
        local.Defined[term] = true;
        _dependencies--;
    }

    // 3 to 27
    private TermDefinition? Define(ActiveContext active, ContextDefinition local, string term)
    {
        // 3
        var value = local.Local[term];

        // 4 and 5
        if (term == JsonLdKeyword.Type)
            CheckTypeRedefinition(value);
        else if (JsonLdKeyword.Is(term))
            throw run.Error(JsonLdErrorCode.KeywordRedefinition, $"{term} is a keyword");
        else if (JsonLdKeyword.HasForm(term))
            return null;

        // 6
        var previous = active.Remove(term);

        // 7 to 9
        var isSimple = value is JsonText;
        var map = value switch
        {
            JsonNull or JsonText => new JsonMap(JsonLdKeyword.Id, value),
            JsonMap given => given,
            _ => throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"the definition of '{term}' is a string, a map or null"),
        };

        // 10 and 11
        var definition = new TermDefinition { IsProtected = IsProtected(local, map, term) };
        var creation = new Creation(active, local, term, map, definition, isSimple);

        // 12 to 18
        ReadType(creation);
        if (!ReadIriMapping(creation))
            return null;

        // 19 to 25
        ReadContainer(creation);
        new TermDetails(run, creation).Read();

        // 26
        CheckEntries(creation);

        // 27
        if (local.Scope.OverrideProtected || previous is not { IsProtected: true })
            return definition;
        return definition.IsSame(previous)
            ? previous
            : throw run.Error(JsonLdErrorCode.ProtectedTermRedefinition, $"the term '{term}' is protected, and is defined otherwise here");
    }

    // 4
    private void CheckTypeRedefinition(Json value)
    {
        var isAllowed = !run.IsVersion10
            && value is JsonMap { Count: > 0 } map
            && map.Keys.All(key => key is JsonLdKeyword.Container or JsonLdKeyword.Protected)
            && (!map.TryGet(JsonLdKeyword.Container, out var container) || ContainersSyntax.Read(container) == Containers.Set);
        if (!isAllowed)
            throw run.Error(JsonLdErrorCode.KeywordRedefinition, "of @type a context says no more than that its container is @set, and @protected");
    }

    // 10 and 11
    private bool IsProtected(ContextDefinition local, JsonMap value, string term)
    {
        if (!value.TryGet(JsonLdKeyword.Protected, out var said))
            return local.IsProtected;
        if (said is not JsonBoolean isProtected)
            throw run.Error(JsonLdErrorCode.InvalidProtectedValue, $"@protected of '{term}' is true or false");
        return run.IsVersion10
            ? throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"JSON-LD 1.0 has no @protected, which '{term}' has")
            : isProtected.Value;
    }

    // 12
    private void ReadType(Creation creation)
    {
        if (!creation.Value.TryGet(JsonLdKeyword.Type, out var value))
            return;

        // 12.1 and 12.2
        var type = value is JsonText text ? run.Iris.Expand(creation.Active, text.Value, local: creation.Local) : null;

        // 12.3 and 12.4
        var isAllowed = type switch
        {
            JsonLdKeyword.Json or JsonLdKeyword.None => !run.IsVersion10,
            JsonLdKeyword.Id or JsonLdKeyword.Vocab => true,
            _ => JsonLdKeyword.IsIri(type),
        };
        if (!isAllowed)
            throw run.Error(JsonLdErrorCode.InvalidTypeMapping, $"@type of '{creation.Term}' is an IRI, @id, @vocab, @json or @none");

        // 12.5
        creation.Definition.TypeMapping = type;
    }

    // 13 to 18; false when the term is passed over.
    private bool ReadIriMapping(Creation creation)
    {
        var (active, local, term, value, definition, _) = creation;
        if (value.TryGet(JsonLdKeyword.Reverse, out var reverse))
            return ReadReverse(creation, reverse);
        if (value.TryGet(JsonLdKeyword.Id, out var id) && (id as JsonText)?.Value != term)
            return ReadId(creation, id);

        var colon = term.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            // 15.1
            var prefix = term[..colon];
            if (local.Local.Contains(prefix))
                Create(active, local, prefix);

            // 15.2 and 15.3
            definition.IriMapping = active.Find(prefix) is { } found ? string.Concat(found.IriMapping, term.AsSpan(colon + 1)) : term;
        }
        else if (term.Contains('/', StringComparison.Ordinal))
        {
            // 16
            definition.IriMapping = run.Iris.Expand(active, term);
            if (!JsonLdKeyword.IsIri(definition.IriMapping))
                throw run.Error(JsonLdErrorCode.InvalidIriMapping, $"the term '{term}' is a relative IRI, and there is no @vocab to make it absolute");
        }
        else if (term == JsonLdKeyword.Type)
        {
            // 17
            definition.IriMapping = JsonLdKeyword.Type;
        }
        else
        {
            // 18
            definition.IriMapping = active.Vocab + term;
            if (active.Vocab is null)
                throw run.Error(JsonLdErrorCode.InvalidIriMapping, $"the term '{term}' has no @id, and there is no @vocab");
        }

        return true;
    }

    // 13
    private bool ReadReverse(Creation creation, Json reverse)
    {
        var (active, local, term, value, definition, _) = creation;

        // 13.1
        if (value.Contains(JsonLdKeyword.Id) || value.Contains(JsonLdKeyword.Nest))
            throw run.Error(JsonLdErrorCode.InvalidReverseProperty, $"'{term}' has @id or @nest beside @reverse");

        // 13.2
        if (reverse is not JsonText text)
            throw run.Error(JsonLdErrorCode.InvalidIriMapping, $"@reverse of '{term}' is a string");

        // 13.3
        if (JsonLdKeyword.HasForm(text.Value) && !JsonLdKeyword.Is(text.Value))
            return false;

        // 13.4
        definition.IriMapping = run.Iris.Expand(active, text.Value, local: local);
        if (!JsonLdKeyword.IsIri(definition.IriMapping) && !JsonLdKeyword.IsBlankNode(definition.IriMapping))
            throw run.Error(JsonLdErrorCode.InvalidIriMapping, $"@reverse of '{term}' stands for no IRI");

        // 13.5
        if (value.TryGet(JsonLdKeyword.Container, out var container)
            && container is not (JsonNull or JsonText { Value: JsonLdKeyword.Set or JsonLdKeyword.Index }))
            throw run.Error(JsonLdErrorCode.InvalidReverseProperty, $"the container of '{term}', a reverse property, is @set, @index or null");

        // 13.6; step 13.7 is done by the caller, after the steps that follow (correction 3 of the specification).
        definition.IsReverse = true;
        return true;
    }

    // 14
    private bool ReadId(Creation creation, Json id)
    {
        var (active, local, term, _, definition, isSimple) = creation;

        // 14.1
        if (id is JsonNull)
            return true;

        // 14.2.1
        if (id is not JsonText text)
            throw run.Error(JsonLdErrorCode.InvalidIriMapping, $"@id of '{term}' is a string or null");

        // 14.2.2
        if (JsonLdKeyword.HasForm(text.Value) && !JsonLdKeyword.Is(text.Value))
            return false;

        // 14.2.3
        var iri = run.Iris.Expand(active, text.Value, local: local);
        if (!JsonLdKeyword.Is(iri) && !JsonLdKeyword.IsIri(iri) && !JsonLdKeyword.IsBlankNode(iri))
            throw run.Error(JsonLdErrorCode.InvalidIriMapping, $"@id of '{term}' stands for no IRI and no keyword");
        if (iri == JsonLdKeyword.Context)
            throw run.Error(JsonLdErrorCode.InvalidKeywordAlias, $"'{term}' may not stand for @context");
        definition.IriMapping = iri;

        // 14.2.4, which 1.0 has not
        var hasSlash = term.Contains('/', StringComparison.Ordinal);
        if (!run.IsVersion10 && (term.AsSpan(1, Math.Max(term.Length - 2, 0)).Contains(':') || hasSlash))
        {
            // 14.2.4.1
            local.Defined[term] = true;

            // 14.2.4.2
            if (run.Iris.Expand(active, term, local: local) != iri)
                throw run.Error(JsonLdErrorCode.InvalidIriMapping, $"the term '{term}' is an IRI, and its @id is another one");
        }

        // 14.2.5; in 1.0 an IRI may end as it likes.
        definition.IsPrefix = isSimple && !hasSlash && !term.Contains(':', StringComparison.Ordinal)
            && (run.IsVersion10 || JsonLdKeyword.IsBlankNode(iri) || iri![^1] is ':' or '/' or '?' or '#' or '[' or ']' or '@');
        return true;
    }

    // 19
    private void ReadContainer(Creation creation)
    {
        var definition = creation.Definition;
        if (!creation.Value.TryGet(JsonLdKeyword.Container, out var value) || (definition.IsReverse && value is JsonNull))
            return;

        // 19.1 and 19.2
        var isKnownTo10 = value is JsonText { Value: not (JsonLdKeyword.Graph or JsonLdKeyword.Id or JsonLdKeyword.Type) };
        if (ContainersSyntax.Read(value) is not { } containers || (run.IsVersion10 && !isKnownTo10))
            throw run.Error(JsonLdErrorCode.InvalidContainerMapping, $"@container of '{creation.Term}' is not one that the version of JSON-LD has");

        // 19.3
        definition.Containers = containers;

        // 19.4
        if (!containers.Has(Containers.Type))
            return;
        definition.TypeMapping ??= JsonLdKeyword.Id;
        if (definition.TypeMapping is not (JsonLdKeyword.Id or JsonLdKeyword.Vocab))
            throw run.Error(JsonLdErrorCode.InvalidTypeMapping, $"'{creation.Term}', whose container is @type, has another @type than @id or @vocab");
    }

    // 26
    private void CheckEntries(Creation creation)
    {
        foreach (var key in creation.Value.Keys)
        {
            if (key is not (JsonLdKeyword.Id or JsonLdKeyword.Reverse or JsonLdKeyword.Container or JsonLdKeyword.Context
                or JsonLdKeyword.Direction or JsonLdKeyword.Index or JsonLdKeyword.Language or JsonLdKeyword.Nest
                or JsonLdKeyword.Prefix or JsonLdKeyword.Protected or JsonLdKeyword.Type))
                throw run.Error(JsonLdErrorCode.InvalidTermDefinition, $"the definition of '{creation.Term}' has '{key}', which means nothing there");
        }
    }

    /// <summary>A definition in the making.</summary>
    internal sealed record Creation(
        ActiveContext Active, ContextDefinition Local, string Term, JsonMap Value, TermDefinition Definition, bool IsSimple);
}
