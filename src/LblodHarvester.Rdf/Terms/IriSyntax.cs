namespace LblodHarvester.Rdf;

/// <summary>The syntax of absolute IRIs (RFC 3987, section 2.2), as far as single characters and the scheme decide it.</summary>
internal static class IriSyntax
{
    /// <summary>The first fault in words, or null when there is none.</summary>
    internal static string? FindFault(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !IsScheme(value.AsSpan(0, colon)))
            return "it has no scheme";
        for (var i = colon + 1; i < value.Length; i++)
        {
            var c = value[i];
            if (c <= ' ' || c == '\u007F' || c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`')
                return $"character {i + 1} is U+{(int)c:X4}, which an IRI may not hold";
            if (c == '%' && !(i + 2 < value.Length && char.IsAsciiHexDigit(value[i + 1]) && char.IsAsciiHexDigit(value[i + 2])))
                return $"the percent sign at character {i + 1} is not followed by two hexadecimal digits";
        }

        return null;
    }

    private static bool IsScheme(ReadOnlySpan<char> scheme)
    {
        if (!char.IsAsciiLetter(scheme[0]))
            return false;
        foreach (var c in scheme)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'))
                return false;
        }

        return true;
    }
}
