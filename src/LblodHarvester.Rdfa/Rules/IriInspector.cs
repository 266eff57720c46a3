using System.Buffers;
using System.Globalization;

namespace LblodHarvester.Rdfa;

/// <summary>Looks for faults in the values that pages give where an IRI belongs.</summary>
internal static class IriInspector
{
    private const string QuotationMarks = "\"\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2033\u2032";

    // What char.IsControl and char.IsWhiteSpace say of, each in the order of Unicode.
    private const string ControlsAndSpaces =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016"
        + "\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C"
        + "\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
        + " \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private static readonly SearchValues<char> Quotes = SearchValues.Create(QuotationMarks);

    // All that one of the rules on characters may speak of; but for the percent sign, each always does.
    private static readonly SearchValues<char> Unusual = SearchValues.Create("<>{}|\\^`%\uFFFD" + ControlsAndSpaces + QuotationMarks);

    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "ftp", "ftps", "sftp", "file", "mailto", "tel", "sms", "fax", "geo", "urn", "urm", "uuid", "tag", "doi", "info", "data", "blob", "about",
        "javascript", "cid", "mid", "ws", "wss", "ldap", "news", "nntp", "irc", "xmpp", "sip", "sips", "callto", "skype", "whatsapp", "webcal", "magnet", "git", "ssh",
        "did", "ni", "bibo-doi", "ark", "hdl", "view-source",
    };

    private static readonly HashSet<string> TopLevelDomains = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "net", "org", "info", "biz", "gov", "edu", "int", "vlaanderen", "brussels", "gent", "app", "cloud", "online", "site", "website", "digital", "city",
        "example",
    };

    // Two-letter endings of file names that are country codes too.
    private static readonly HashSet<string> FileEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        "js", "ts", "py", "md", "gz", "rb", "cs", "pl", "sh", "so", "ps", "do", "cc", "tm", "st", "ml", "mk", "vb", "bz", "sc", "ai", "rs", "rm", "ws",
    };

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
