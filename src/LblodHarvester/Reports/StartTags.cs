using LblodHarvester.Rdfa;

namespace LblodHarvester.Reports;

/// <summary>Finds the start tags and attributes that places point to, by the tokenization rules of HTML (section 13.2.5) as far as these go.</summary>
internal static class StartTags
{
    // How far back the tag of an attribute is looked for, and among how many: an attribute's value may hold any number of them.
    private const int FarthestBack = 16 * 1024;
    private const int MostCandidates = 64;

    /// <summary>
    /// What a place points to: an attribute with its value; or of a start tag, from the bracket to the end of its name. Null when neither is there.
    /// </summary>
    public static Markup? Marked(string html, SourcePlace place)
    {
        if (place.Offset < 0 || place.Offset >= html.Length)
            return null;
        if (place.Attribute is null)
            return IsTag(html, place.Offset) ? new Markup(place.Offset, EndOfTagName(html, place.Offset)) : null;
        return html.AsSpan(place.Offset).StartsWith(place.Attribute, StringComparison.OrdinalIgnoreCase)
            ? new Markup(place.Offset, EndOfAttribute(html, place.Offset))
            : null;
    }

    /// <summary>The whole start tag that a place is in; null when it is not known.</summary>
    public static Markup? Around(string html, SourcePlace place)
    {
        if (place.Attribute is null)
            return IsTag(html, place.Offset) ? new Markup(place.Offset, EndOfTag(html, place.Offset)) : null;
        var candidate = place.Offset;
        for (var tried = 0; tried < MostCandidates && candidate > 0; tried++)
        {
            candidate = html.LastIndexOf('<', candidate - 1, Math.Min(candidate, FarthestBack));
            if (candidate < 0 || place.Offset - candidate > FarthestBack)
                return null;
            if (IsTag(html, candidate) && HasAttributeAt(html, candidate, place.Offset))
                return new Markup(candidate, EndOfTag(html, candidate));
        }

        return null;
    }

    /// <summary>What the attributes of a start tag hold that have one of these names, in their order, without quotation marks.</summary>
    public static IEnumerable<Markup> ValuesOf(string html, Markup tag, IReadOnlyCollection<string> names)
    {
        if (!IsTag(html, tag.Start))
            yield break;
        for (var at = NextAttribute(html, EndOfTagName(html, tag.Start)); at < tag.End && html[at] != '>'; at = NextAttribute(html, EndOfAttribute(html, at)))
        {
            var (endOfName, end) = (EndOfName(html, at), EndOfAttribute(html, at));
            if (end == endOfName || !names.Contains(html[at..endOfName], StringComparer.OrdinalIgnoreCase))
                continue;
            var value = Skip(html, Skip(html, endOfName, IsSpace) + 1, IsSpace);
            var quoted = value < end && html[value] is '"' or '\'' ? 1 : 0;
            if (end - value > 2 * quoted + 1)
                yield return new Markup(value + quoted, end - quoted);
        }
    }

    private static bool IsTag(string html, int at) => at + 1 < html.Length && html[at] == '<' && char.IsAsciiLetter(html[at + 1]);

    private static bool HasAttributeAt(string html, int tag, int offset)
    {
        for (var at = NextAttribute(html, EndOfTagName(html, tag)); at < html.Length && html[at] != '>'; at = NextAttribute(html, EndOfAttribute(html, at)))
        {
            if (at >= offset)
                return at == offset;
        }

        return false;
    }

    private static int EndOfTag(string html, int tag)
    {
        var at = NextAttribute(html, EndOfTagName(html, tag));
        while (at < html.Length && html[at] != '>')
            at = NextAttribute(html, EndOfAttribute(html, at));
        return Math.Min(at + 1, html.Length);
    }

    private static int EndOfTagName(string html, int tag) => Skip(html, tag + 1, static c => !IsSpace(c) && c is not ('/' or '>'));

    private static int NextAttribute(string html, int at) => Skip(html, at, static c => IsSpace(c) || c == '/');

    // An equals sign where a name should begin is the first character of the name.
    private static int EndOfName(string html, int at) => Skip(html, at + 1, static c => !IsSpace(c) && c is not ('=' or '/' or '>'));

    private static int EndOfAttribute(string html, int at)
    {
        var endOfName = EndOfName(html, at);
        var equals = Skip(html, endOfName, IsSpace);
        if (equals >= html.Length || html[equals] != '=')
            return endOfName;
        var value = Skip(html, equals + 1, IsSpace);
        if (value >= html.Length)
            return html.Length;
        if (html[value] is not ('"' or '\''))
            return Skip(html, value, static c => !IsSpace(c) && c != '>');
        var close = html.IndexOf(html[value], value + 1);
        return close < 0 ? html.Length : close + 1;
    }

    private static int Skip(string html, int at, Func<char, bool> skipped)
    {
        while (at < html.Length && skipped(html[at]))
            at++;
        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
