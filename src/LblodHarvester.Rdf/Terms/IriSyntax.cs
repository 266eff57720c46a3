using System.Buffers;
using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>The syntax of absolute IRIs (RFC 3987, section 2.2; a fragment is allowed, as RDF has it).</summary>
internal static class IriSyntax
{
    private static readonly SearchValues<char> Version6Characters = SearchValues.Create("0123456789abcdefABCDEF:.");

    /// <summary>The first fault in words, or null when there is none.</summary>
    internal static string? FindFault(string value)
    {
        var scheme = SchemeLength(value);
        if (scheme == 0)
            return "it has no scheme";
        var start = scheme + 1;
        var hash = EndOf(value, start, "#");
        var question = EndOf(value.AsSpan(0, hash), start, "?");
        var path = start;
        string? fault = null;
        if (value.AsSpan(start, question - start).StartsWith("//"))
        {
            path = EndOf(value.AsSpan(0, question), start + 2, "/");
            fault = FindAuthorityFault(value, start + 2, path);
        }

        return fault
            ?? FindFault(value, path, question, IsPathCharacter)
            ?? FindFault(value, question + 1, hash, c => IsPathCharacter(c) || c == '?' || IsPrivate(c))
            ?? FindFault(value, hash + 1, value.Length, c => IsPathCharacter(c) || c == '?');
    }

    /// <summary>The length of the scheme that the text begins with (RFC 3986, section 3.1), without its colon; 0 when there is none.</summary>
    internal static int SchemeLength(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || !char.IsAsciiLetter(value[0]))
            return 0;
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == ':')
                return i;
            if (!(char.IsAsciiLetterOrDigit(value[i]) || value[i] is '+' or '-' or '.'))
                return 0;
        }

        return 0;
    }

    /// <summary>Whether RDF syntaxes bar the character from what stands between angle brackets (production [18] IRIREF of Turtle).</summary>
    internal static bool IsBarred(int c) => c <= ' ' || c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`';

    private static int EndOf(ReadOnlySpan<char> value, int start, string delimiter)
    {
        var length = value[start..].IndexOf(delimiter);
        return length < 0 ? value.Length : start + length;
    }

    // iauthority ::= [ iuserinfo "@" ] ihost [ ":" port ]
    private static string? FindAuthorityFault(string value, int start, int end)
    {
        var at = value.AsSpan(start, end - start).LastIndexOf('@');
        var host = at < 0 ? start : start + at + 1;
        if (host < end && value[host] == '[')
            return FindLiteralHostFault(value, host, end);
        var colon = value.AsSpan(host, end - host).LastIndexOf(':');
        var hostEnd = colon < 0 ? end : host + colon;
        return FindFault(value, start, host - 1, c => IsName(c) || c == ':')
            ?? FindFault(value, host, hostEnd, IsName)
            ?? FindFault(value, hostEnd + 1, end, c => c is >= '0' and <= '9');
    }

    // IP-literal ::= "[" ( IPv6address / IPvFuture ) "]"
    private static string? FindLiteralHostFault(string value, int host, int end)
    {
        var close = value.AsSpan(host, end - host).IndexOf(']') + host;
        if (close < host)
            return $"the bracket at character {host + 1} is not closed";
        var address = value.AsSpan(host + 1, close - host - 1);
        if (!IsFutureAddress(address) && !IsVersion6Address(address))
            return $"the host at character {host + 1} is not an IPv6 address";
        return close + 1 < end && value[close + 1] != ':'
            ? Describe(value, close + 1)
            : FindFault(value, close + 2, end, c => c is >= '0' and <= '9');
    }

    // IPvFuture ::= "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )
    private static bool IsFutureAddress(ReadOnlySpan<char> address)
    {
        if (address.IsEmpty || address[0] is not ('v' or 'V'))
            return false;
        var rest = address[1..].TrimStart("0123456789abcdefABCDEF");
        if (rest.Length == address.Length - 1 || rest.Length < 2 || rest[0] != '.')
            return false;
        foreach (var c in rest[1..])
        {
            if (c >= 0x80 || !(IsName(c) || c == ':'))
                return false;
        }

        return true;
    }

    // .NET reads scopes and prefix lengths too, which are not in the grammar.
    private static bool IsVersion6Address(ReadOnlySpan<char> address) =>
        address.Contains(':') && !address.ContainsAnyExcept(Version6Characters) && System.Net.IPAddress.TryParse(address, out _);

    private static string? FindFault(string value, int start, int end, Func<int, bool> isAllowed)
    {
        for (var i = start; i < end; i++)
        {
            if (value[i] == '%')
            {
                if (!(i + 2 < value.Length && char.IsAsciiHexDigit(value[i + 1]) && char.IsAsciiHexDigit(value[i + 2])))
                    return $"the percent sign at character {i + 1} is not followed by two hexadecimal digits";
                continue;
            }

            if (Rune.DecodeFromUtf16(value.AsSpan(i), out var rune, out var length) != OperationStatus.Done || !isAllowed(rune.Value))
                return Describe(value, i);
            i += length - 1;
        }

        return null;
    }

    private static string Describe(string value, int at) => char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1])
        ? Describe(char.ConvertToUtf32(value[at], value[at + 1]), at)
        : Describe((int)value[at], at);

    private static string Describe(int c, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"character {at + 1} is U+{c:X4}, which an IRI may not hold there");

    // ipchar ::= iunreserved / pct-encoded / sub-delims / ":" / "@", and the slash between segments
    private static bool IsPathCharacter(int c) => IsName(c) || c is ':' or '@' or '/';

    // iunreserved / sub-delims
    private static bool IsName(int c) => c < 0x80
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            or '-' or '.' or '_' or '~' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '='
        : IsUcs(c);

    // ucschar
    private static bool IsUcs(int c) => c is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF)
        || (c is >= 0x10000 and <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD && c is not (>= 0xE0000 and < 0xE1000));

    // iprivate
    private static bool IsPrivate(int c) => c is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);
}
