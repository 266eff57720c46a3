namespace LblodHarvester.Rdf;

/// <summary>The IRI compaction algorithm (JSON-LD 1.1 API, section 6.2.2). Numbers are those of its steps.</summary>
internal sealed class IriCompaction(JsonLdRun run)
{
    /// <summary>Compacts an IRI that stands where terms may stand, or a keyword.</summary>
    /// <param name="active">The active context.</param>
    /// <param name="iri">The IRI, blank node identifier or keyword.</param>
    /// <param name="value">The value that it is the property of; null when it is not a property.</param>
    /// <param name="isReverse">Whether it is a reverse property.</param>
    internal string Compact(ActiveContext active, string iri, Json? value = null, bool isReverse = false)
    {
        // 4
        if (active.Inverse.Contains(iri) && new TermPreference(run, this, active, value).Select(iri, isReverse) is { } term)
            return term;

        // 5
        if (active.Vocab is { } vocab && iri.Length > vocab.Length && iri.StartsWith(vocab, StringComparison.Ordinal)
            && active.Find(iri[vocab.Length..]) is null)
            return iri[vocab.Length..];

        // 6 to 11
        return CompactWithPrefix(active, iri, value) ?? iri;
    }

    /// <summary>Compacts an IRI that stands where it is relative to the document.</summary>
    internal string CompactRelative(ActiveContext active, string iri)
    {
        // 6 to 9
        if (CompactWithPrefix(active, iri, null) is { } compact)
            return compact;
        if (JsonLdKeyword.IsBlankNode(iri))
            return iri;

        // 10
        var relative = active.BaseIri is { } baseIri ? RelativeIri.Make(baseIri, iri) : iri;
        return JsonLdKeyword.HasForm(relative) || JsonLdKeyword.Is(active.Find(relative)?.IriMapping) ? $"./{relative}" : relative;
    }

    // 6 to 9
    private string? CompactWithPrefix(ActiveContext active, string iri, Json? value)
    {
        // 6 and 7
        string? result = null;
        foreach (var (term, definition) in active.Terms)
        {
            // 7.1
            if (!definition.IsPrefix || definition.IriMapping is not { } mapping
                || iri.Length == mapping.Length || !iri.StartsWith(mapping, StringComparison.Ordinal))
                continue;

            // 7.2 and 7.3
            var candidate = $"{term}:{iri.AsSpan(mapping.Length)}";
            if ((result is null || IsBetter(candidate, result))
                && (active.Find(candidate) is not { } taken || (value is null && taken.IriMapping == iri)))
                result = candidate;
        }

        // 8
        if (result is not null)
            return result;

        // 9
        var scheme = IriSyntax.SchemeLength(iri);
        if (scheme > 0 && active.Find(iri[..scheme]) is { IsPrefix: true } && !iri.AsSpan(scheme + 1).StartsWith("//"))
            throw run.Error(JsonLdErrorCode.IriConfusedWithPrefix, $"<{iri}> would be read as a compact IRI, because '{iri.AsSpan(0, scheme)}' is a prefix");
        return null;
    }

    private static bool IsBetter(string candidate, string than) =>
        candidate.Length < than.Length || (candidate.Length == than.Length && CodePointOrder.Instance.Compare(candidate, than) < 0);
}
