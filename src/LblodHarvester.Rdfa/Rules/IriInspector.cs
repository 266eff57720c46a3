using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdfa;

/// <summary>Looks for faults in the values that pages give where an IRI belongs.</summary>
internal static class IriInspector
{
    private static readonly SearchValues<char> Quotes =
        SearchValues.Create("\"\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2033\u2032");

    // All that one of the rules on characters may speak of; but for the percent sign, each always does.
    private static readonly SearchValues<char> Unusual = SearchValues.Create(UnusualCharacters());

    private static readonly FrozenSet<string> Schemes = new[]
    {
        "http", "https", "ftp", "ftps", "sftp", "file", "mailto", "tel", "sms", "fax", "geo", "urn", "urm", "uuid", "tag", "doi", "info", "data", "blob", "about",
        "javascript", "cid", "mid", "ws", "wss", "ldap", "news", "nntp", "irc", "xmpp", "sip", "sips", "callto", "skype", "whatsapp", "webcal", "magnet", "git", "ssh",
        "did", "ni", "bibo-doi", "ark", "hdl", "view-source",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TopLevelDomains = new[]
    {
        "com", "net", "org", "info", "biz", "gov", "edu", "int", "vlaanderen", "brussels", "gent", "app", "cloud", "online", "site", "website", "digital", "city",
        "example",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Two-letter endings of file names that are country codes too.
    private static readonly FrozenSet<string> FileEndings = new[]
    {
        "js", "ts", "py", "md", "gz", "rb", "cs", "pl", "sh", "so", "ps", "do", "cc", "tm", "st", "ml", "mk", "vb", "bz", "sc", "ai", "rs", "rm", "ws",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Reports what is wrong with the value of <c>about</c>, <c>resource</c>, <c>href</c> or <c>src</c>; once for each attribute.
    /// </summary>
    internal static void InspectReference(string value, Origin origin, FindingLog findings)
    {
        if (!findings.IsFirst(origin))
            return;
        InspectCharacters(value, origin, findings);
        if (value.Length == 0 && IsHardlyThePage(origin))
            findings.Report(RdfaFindingKind.EmptyResource, $"An empty {origin.Attribute} stands for the page itself.", value, origin);
        if (HasNullSegment(value))
        {
            findings.Report(
                RdfaFindingKind.NullSegment,
                "A path segment is 'null' or 'undefined': the software that wrote the page had no value there.",
                value,
                origin);
        }

        if (StartsWithHost(value))
        {
            findings.Report(
                RdfaFindingKind.HostWithoutScheme,
                "This starts with a host name but has no scheme such as https://, so it was taken for a path relative to the page.",
                value,
                origin);
        }
    }

    /// <summary>Whether anything may be wrong with a value, wherever it stands.</summary>
    internal static bool IsSuspect(string value) =>
        value.Length == 0
        || value.AsSpan().ContainsAny(Unusual)
        || value.StartsWith('\'')
        || value.EndsWith('\'')
        || ((value.Contains("null", StringComparison.Ordinal) || value.Contains("undefined", StringComparison.Ordinal)) && HasNullSegment(value))
        || StartsWithHost(value);

    /// <summary>Reports the characters of a value that do not belong in an IRI, one finding for each kind.</summary>
    internal static void InspectCharacters(string value, Origin origin, FindingLog findings)
    {
        if (value.Any(char.IsWhiteSpace))
            findings.Report(RdfaFindingKind.WhitespaceInIri, "White space or a line break stands in an IRI.", value, origin);
        if (HasQuotes(value))
            findings.Report(RdfaFindingKind.QuotesInIri, "Quotation marks stand in the value of the attribute.", value, origin);
        if (FindIllegal(value) is { } illegal)
            findings.Report(RdfaFindingKind.IllegalCharacterInIri, illegal, value, origin);
    }

    /// <summary>Whether the value holds quotation marks; the apostrophe, which an IRI may hold, only at its ends.</summary>
    internal static bool HasQuotes(string value) => value.AsSpan().ContainsAny(Quotes) || value.StartsWith('\'') || value.EndsWith('\'');

    /// <summary>
    /// The undeclared prefix of a value that looks like a CURIE, or null when it does not or its prefix is the scheme of an IRI.
    /// </summary>
    internal static string? UndeclaredPrefix(string value, Mappings mappings)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || value.AsSpan(colon + 1).StartsWith("//"))
            return null;
        var prefix = value[..colon];
        return prefix != "_" && XmlName.IsNCName(prefix) && !Schemes.Contains(prefix) && mappings.Namespace(prefix) is null ? prefix : null;
    }

    // An empty about is the usual way to speak of the page; beside a typeof within the body it is rather a template without its value.
    private static bool IsHardlyThePage(Origin origin) =>
        origin.Attribute != "about"
        || (origin.Frame.Element.Attribute("typeof") is not null && origin.Frame.Element.LocalName is not ("html" or "head" or "body"));

    private static string? FindIllegal(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '<' or '>' or '{' or '}' or '|' or '\\' or '^' or '`' or '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c)))
                return string.Create(CultureInfo.InvariantCulture, $"Character {i + 1} is U+{(int)c:X4}, which an IRI may not hold.");
            if (c == '%' && !(i + 2 < value.Length && char.IsAsciiHexDigit(value[i + 1]) && char.IsAsciiHexDigit(value[i + 2])))
                return string.Create(
                    CultureInfo.InvariantCulture, $"The percent sign at character {i + 1} is not followed by two hexadecimal digits.");
        }

        return null;
    }

    private static bool HasNullSegment(string value)
    {
        var end = value.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? value.AsSpan() : value.AsSpan(0, end);
        foreach (var range in path.Split('/'))
        {
            if (path[range] is "null" or "undefined")
                return true;
        }

        return false;
    }

    private static string UnusualCharacters()
    {
        var unusual = new StringBuilder("<>{}|\\^`%\uFFFD");
        for (int code = char.MinValue; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            if (char.IsWhiteSpace(c) || char.IsControl(c) || Quotes.Contains(c))
                unusual.Append(c);
        }

        return unusual.ToString();
    }

    private static bool StartsWithHost(string value)
    {
        var text = value.AsSpan().Trim();
        var end = text.IndexOfAny("/?#");
        var host = end < 0 ? text : text[..end];
        var dot = host.LastIndexOf('.');
        if (dot <= 0)
            return false;
        foreach (var range in host.Split('.'))
        {
            if (!IsHostLabel(host[range]))
                return false;
        }

        var last = host[(dot + 1)..].ToString();
        return TopLevelDomains.Contains(last)
            || (last.Length == 2 && last.All(char.IsAsciiLetter) && !FileEndings.Contains(last));
    }

    private static bool IsHostLabel(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c == '-'))
                return false;
        }

        return label.Length > 0 && label[0] != '-';
    }
}
