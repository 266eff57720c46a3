using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>Finds an attribute in a start tag as the page writes it (HTML, section 13.1.2.3).</summary>
internal static class StartTag
{
    private const string WhiteSpace = " \t\r\n\f";

    /// <summary>The place of an attribute.</summary>
    /// <param name="html">The page.</param>
    /// <param name="tag">The place of the start tag.</param>
    /// <param name="name">The attribute, in lower case.</param>
    /// <returns>Its place; null when the tag has no such attribute.</returns>
    internal static SourcePlace? Find(string html, SourcePlace tag, string name)
    {
        var at = html.AsSpan(tag.Offset).IndexOfAny(WhiteSpace + "/>") is >= 0 and var end ? tag.Offset + end : html.Length;
        while (true)
        {
            at = Skip(html, at, WhiteSpace + "/");
            if (at >= html.Length || html[at] == '>')
                return null;
            var start = at;
            at = Until(html, at, WhiteSpace + "=/>");
            if (html.AsSpan(start, at - start).Equals(name, StringComparison.OrdinalIgnoreCase))
                return PlaceAt(html, tag, start, name);
            at = AfterValue(html, at == start ? at + 1 : at);
        }
    }

    private static int AfterValue(string html, int at)
    {
        var sign = Skip(html, at, WhiteSpace);
        if (sign >= html.Length || html[sign] != '=')
            return at;
        var value = Skip(html, sign + 1, WhiteSpace);
        if (value >= html.Length)
            return value;
        if (html[value] is not ('"' or '\''))
            return Until(html, value, WhiteSpace + ">");
        var close = html.IndexOf(html[value], value + 1);
        return close < 0 ? html.Length : close + 1;
    }

    // A line ends with CR LF, LF or CR, as the places of the extraction have it.
    private static SourcePlace PlaceAt(string html, SourcePlace tag, int offset, string name)
    {
        var (line, column) = (tag.Line, tag.Column);
        for (var i = tag.Offset; i < offset; i++)
        {
            var isEnd = html[i] == '\n' || (html[i] == '\r' && html[i + 1] != '\n');
            (line, column) = isEnd ? (line + 1, 1) : (line, column + 1);
        }

        return new SourcePlace(line, column, offset, name);
    }

    private static int Skip(string html, int at, string characters) =>
        html.AsSpan(at).IndexOfAnyExcept(characters) is >= 0 and var skipped ? at + skipped : html.Length;

    private static int Until(string html, int at, string characters) =>
        html.AsSpan(at).IndexOfAny(characters) is >= 0 and var length ? at + length : html.Length;
}
