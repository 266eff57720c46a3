namespace LblodHarvester.Rdfa;

/// <summary>The charset that a Content-Type value names.</summary>
internal static class ContentTypeCharset
{
    /// <summary>The charset parameter of an HTTP header (RFC 9110, section 8.3), quoted or not; null when there is none.</summary>
    internal static string? Find(string? contentType)
    {
        foreach (var part in (contentType ?? "").Split(';').Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0 && part.AsSpan(0, equals).Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
                return part[(equals + 1)..].Trim().Trim('"', '\'');
        }

        return null;
    }

    /// <summary>
    /// The charset in the <c>content</c> of a <c>meta</c> (HTML, "extracting a character encoding from a meta element"); null when there is
    /// none.
    /// </summary>
    internal static string? FindInMeta(string content)
    {
        for (var from = 0; ;)
        {
            var found = content.IndexOf("charset", from, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return null;
            from = SkipSpaces(content, found + "charset".Length);
            if (from < content.Length && content[from] == '=')
                return ReadValue(content, SkipSpaces(content, from + 1));
        }
    }

    private static string? ReadValue(string content, int start)
    {
        if (start >= content.Length)
            return null;
        if (content[start] is '"' or '\'')
        {
            var end = content.IndexOf(content[start], start + 1);
            return end < 0 ? null : content[(start + 1)..end];
        }

        var stop = start;
        while (stop < content.Length && content[stop] != ';' && !StartTagReader.IsSpace(content[stop]))
            stop++;
        return content[start..stop];
    }

    private static int SkipSpaces(string text, int from)
    {
        while (from < text.Length && StartTagReader.IsSpace(text[from]))
            from++;
        return from;
    }
}
