namespace LblodHarvester.Rdfa;

/// <summary>What a text must be to be read as HTML at all.</summary>
internal static class PageLimits
{
    private const int SniffedLength = 4096;

    // A stray NUL or two occurs on real pages; binary data has far more.
    private const int LeastTextPerNul = 100;
    private const int StrayNuls = 3;

    internal static void CheckText(PageSource source, RdfaOptions options)
    {
        var (html, parsed) = (source.Text, source.Parsed);
        if (string.IsNullOrWhiteSpace(parsed))
            throw new RdfaException("The page is empty.");
        CheckLength(html.Length, options.MaxLength);
        var start = parsed.AsSpan(0, Math.Min(parsed.Length, SniffedLength));
        var nuls = start.Count('\0');
        if (nuls > StrayNuls && nuls * LeastTextPerNul > start.Length)
            throw new RdfaException("This is not HTML but binary data: it is full of NUL characters.");
        if (start.StartsWith("%PDF-", StringComparison.Ordinal))
            throw new RdfaException("This is not HTML but a PDF document.");
    }

    internal static void CheckLength(int length, int limit)
    {
        if (length > limit)
            throw new RdfaException($"The page has {length} characters, and the limit is {limit}.");
    }

    internal static void CheckMarkup(MarkupScan scan, PageSource source, RdfaOptions options)
    {
        if (scan.TooDeepAt >= 0)
        {
            throw new RdfaException(
                $"The elements of the page are nested more than {options.MaxDepth} deep.",
                source.PlaceInParsed(scan.TooDeepAt));
        }

        if (scan.TooManyAttributesAt >= 0)
        {
            throw new RdfaException(
                $"An element of the page has more than {options.MaxAttributes} attributes.", source.PlaceInParsed(
                    scan.TooManyAttributesAt));
        }

        CheckIsHtml(scan.StartTags > 0);
    }

    internal static void CheckIsHtml(bool hasStartTag)
    {
        if (!hasStartTag)
            throw new RdfaException("This is not HTML: there is no start tag in it.");
    }
}
