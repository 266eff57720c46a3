namespace LblodHarvester.Rdf;

/// <summary>Resolution of IRI references (RFC 3986, section 5.2).</summary>
public static class IriResolver
{
    /// <summary>
    /// Resolves a reference against a base. Never throws and never checks: the result is what the rules make of the text, so that a
    /// page's broken IRI can be reported as it stands (<see cref="Iri.IsWellFormed"/> tells). Nothing is normalised but dot segments.
    /// </summary>
    /// <param name="baseIri">The base; its fragment is ignored.</param>
    /// <param name="reference">An IRI or a relative reference.</param>
    public static Iri Resolve(Iri baseIri, string reference)
    {
        var r = IriReference.Parse(reference);
        if (r.Scheme is not null)
            return Iri.Unchecked((r with { Path = RemoveDotSegments(r.Path) }).ToString());
        var b = IriReference.Parse(baseIri.Value);
        return Iri.Unchecked(Transform(b, r).ToString());
    }

    // RFC 3986, section 5.2.2, for a reference without a scheme.
    private static IriReference Transform(IriReference b, IriReference r)
    {
        if (r.Authority is not null)
            return r with { Scheme = b.Scheme, Path = RemoveDotSegments(r.Path) };
        if (r.Path.Length == 0)
            return b with { Query = r.Query ?? b.Query, Fragment = r.Fragment };
        var path = r.Path[0] == '/' ? r.Path : Merge(b, r.Path);
        return new IriReference(b.Scheme, b.Authority, RemoveDotSegments(path), r.Query, r.Fragment);
    }

    // RFC 3986, section 5.2.3.
    private static string Merge(IriReference b, string path) =>
        b.Authority is not null && b.Path.Length == 0
            ? $"/{path}"
            : string.Concat(b.Path.AsSpan(0, b.Path.LastIndexOf('/') + 1), path);

    // RFC 3986, section 5.2.4; the letters are those of its step 2.
    private static string RemoveDotSegments(string path)
    {
        if (!path.Contains('.', StringComparison.Ordinal))
            return path;
        var input = path.AsSpan();
        var output = new char[path.Length];
        var length = 0;
        while (!input.IsEmpty)
        {
            if (input.StartsWith("../"))
                input = input[3..]; // A
            else if (input.StartsWith("./") || input.StartsWith("/./"))
                input = input[2..]; // A, B
            else if (input is "/.")
                input = "/"; // B
            else if (input.StartsWith("/../") || input is "/..")
            {
                input = input is "/.." ? "/" : input[3..]; // C
                length = Math.Max(output.AsSpan(0, length).LastIndexOf('/'), 0);
            }
            else if (input is "." or "..")
                input = default; // D
            else
            {
                var segment = FirstSegment(input); // E
                segment.CopyTo(output.AsSpan(length));
                length += segment.Length;
                input = input[segment.Length..];
            }
        }

        return new string(output, 0, length);
    }

    private static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> path)
    {
        var next = path[1..].IndexOf('/');
        return next < 0 ? path : path[..(next + 1)];
    }
}
