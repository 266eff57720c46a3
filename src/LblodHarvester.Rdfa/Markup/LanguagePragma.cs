namespace LblodHarvester.Rdfa;

/// <summary>
/// The language of what has no <c>lang</c> around it, as a <c>meta</c> element with <c>http-equiv="content-language"</c> sets it (HTML,
/// section 4.2.5.3).
/// </summary>
internal static class LanguagePragma
{
    /// <summary>The language that an element sets; null when it sets none.</summary>
    internal static string? Of(MarkupElement meta)
    {
        // A list of languages says whom the page is for, and not what it is in.
        if (!"content-language".Equals(meta.Attribute("http-equiv"), StringComparison.OrdinalIgnoreCase)
            || meta.Attribute("content") is not { } content
            || content.Contains(',', StringComparison.Ordinal))
            return null;
        return WhiteSpace.Split(content) is [var language, ..] ? language : null;
    }

    /// <summary>The language that the last of some elements to set one sets; null when none does.</summary>
    internal static string? OfLast(IEnumerable<MarkupElement> metas) => metas.Select(Of).LastOrDefault(static language => language is not null);
}
