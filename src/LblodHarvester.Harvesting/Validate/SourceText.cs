using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Looks at an attribute as the page writes it.</summary>
internal static class SourceText
{
    /// <summary>
    /// Whether the attribute at a place holds a relative address. A CURIE is none: what stands before its colon reads as a scheme, so that
    /// only a value without any colon before its first slash, question mark or number sign is relative.
    /// </summary>
    internal static bool IsRelative(string html, SourcePlace place) =>
        place.Attribute is "resource" or "about" or "href" or "src"
        && ValueAt(html, place) is { } value
        && !HasScheme(value.AsSpan().Trim());

    private static bool HasScheme(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAny(":/?#");
        return end > 0 && value[end] == ':';
    }

    private static string? ValueAt(string html, SourcePlace place)
    {
        var rest = html.AsSpan(Math.Min(place.Offset, html.Length));
        if (!rest.StartsWith(place.Attribute, StringComparison.OrdinalIgnoreCase))
            return null;
        rest = rest[place.Attribute!.Length..].TrimStart();
        if (!rest.StartsWith("="))
            return null;
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty)
            return null;
        var end = rest[0] is '"' or '\'' ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(" \t\r\n>");
        var start = rest[0] is '"' or '\'' ? 1 : 0;
        return end < 0 ? null : rest.Slice(start, end).ToString();
    }
}
