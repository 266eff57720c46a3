namespace LblodHarvester.Rdf;

/// <summary>The IRI expansion algorithm (JSON-LD 1.1 API, section 5.2.2). Numbers are those of its steps.</summary>
internal sealed class IriExpansion(JsonLdRun run)
{
    /// <summary>Expands a text to an IRI, a blank node identifier or a keyword.</summary>
    /// <param name="active">The active context.</param>
    /// <param name="value">The text.</param>
    /// <param name="scope">What it may be relative to.</param>
    /// <param name="local">The context definition that is being processed, when one is.</param>
    /// <returns>What it stands for; null when it stands for nothing.</returns>
    internal string? Expand(ActiveContext active, string value, IriScope scope = IriScope.Vocab, ContextDefinition? local = null)
    {
        // 1
        if (JsonLdKeyword.Is(value))
            return value;

        // 2
        if (JsonLdKeyword.HasForm(value))
            return null;

        // 3
        if (local?.IsPending(value) == true)
            run.Terms.Create(active, local, value);

        // 4 and 5
        var isVocab = scope.HasFlag(IriScope.Vocab);
        if (active.Find(value) is { } definition && (isVocab || JsonLdKeyword.Is(definition.IriMapping)))
            return definition.IriMapping;

        // 6
        if (value.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            && ExpandWithColon(active, value, colon, local) is { } iri)
            return iri;

        // 7
        if (isVocab && active.Vocab is not null)
            return active.Vocab + value;

        // 8
        if (scope.HasFlag(IriScope.Document) && active.BaseIri is not null)
            return IriResolver.Resolve(active.BaseIri, value).Value;

        // 9
        return value;
    }

    private string? ExpandWithColon(ActiveContext active, string value, int colon, ContextDefinition? local)
    {
        // 6.1
        var prefix = value[..colon];
        var suffix = value.AsSpan(colon + 1);

        // 6.2
        if (prefix == "_" || suffix.StartsWith("//"))
            return value;

        // 6.3
        if (local?.IsPending(prefix) == true)
            run.Terms.Create(active, local, prefix);

        // 6.4; in 1.0 every term is read as a prefix, be it one that is not written as such.
        if (active.Find(prefix) is { IriMapping: { } mapping } definition && (definition.IsPrefix || (run.IsVersion10 && !JsonLdKeyword.Is(mapping))))
            return string.Concat(mapping, suffix);

        // 6.5
        return JsonLdKeyword.IsIri(value) ? value : null;
    }
}
