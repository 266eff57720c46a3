namespace LblodHarvester.Rdf;

/// <summary>
/// The five components of an IRI reference (RFC 3986, section 3), cut out of any text at all. A component that is not there is null;
/// the path always is, be it empty.
/// </summary>
internal readonly record struct IriReference(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    /// <summary>
    /// Cuts a text into its components as the expression of RFC 3986, appendix B, does, save that a scheme must be one (section 3.1):
    /// what stands before a colon and is none belongs to the path.
    /// </summary>
    internal static IriReference Parse(string text)
    {
        var rest = text.AsSpan();
        var fragment = CutFrom(ref rest, '#');
        var query = CutFrom(ref rest, '?');
        string? scheme = null;
        var schemeLength = IriSyntax.SchemeLength(rest);
        if (schemeLength > 0)
        {
            scheme = rest[..schemeLength].ToString();
            rest = rest[(schemeLength + 1)..];
        }

        string? authority = null;
        if (rest.StartsWith("//"))
        {
            rest = rest[2..];
            var length = rest.IndexOf('/');
            if (length < 0)
                length = rest.Length;
            authority = rest[..length].ToString();
            rest = rest[length..];
        }

        return new IriReference(scheme, authority, rest.ToString(), query, fragment);
    }

    /// <summary>Puts the components together (RFC 3986, section 5.3).</summary>
    public override string ToString() => string.Concat(
        [
            Scheme, Scheme is null ? null : ":",
            Authority is null ? null : "//", Authority,
            Path,
            Query is null ? null : "?", Query,
            Fragment is null ? null : "#", Fragment,
        ]);

    private static string? CutFrom(ref ReadOnlySpan<char> text, char delimiter)
    {
        var at = text.IndexOf(delimiter);
        if (at < 0)
            return null;
        var cut = text[(at + 1)..].ToString();
        text = text[..at];
        return cut;
    }
}
