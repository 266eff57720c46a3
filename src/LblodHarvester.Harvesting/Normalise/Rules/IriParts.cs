namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>The parts of an IRI that names a host, however wrong the rest of it is (RFC 3986, appendix B).</summary>
internal static class IriParts
{
    /// <summary>Where what follows the host begins: its path, query or fragment; null when no host is named, or nothing follows it.</summary>
    internal static int? AfterAuthority(string iri)
    {
        var authority = StartOfAuthority(iri);
        return authority is { } start && iri.IndexOfAny(['/', '?', '#'], start) is >= 0 and var end ? end : null;
    }

    /// <summary>The host, with its port and user; empty when none is named.</summary>
    internal static string Authority(string iri) =>
        StartOfAuthority(iri) is { } start ? iri[start..(AfterAuthority(iri) ?? iri.Length)] : "";

    private static int? StartOfAuthority(string iri) => iri.IndexOf("://", StringComparison.Ordinal) is > 0 and var colon ? colon + 3 : null;
}
