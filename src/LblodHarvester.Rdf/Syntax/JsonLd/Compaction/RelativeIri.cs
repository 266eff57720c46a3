namespace LblodHarvester.Rdf;

/// <summary>IRI references that are as short as a base lets them be: the way back of RFC 3986, section 5.2.</summary>
internal static class RelativeIri
{
    /// <summary>The reference that resolves to the IRI; the IRI itself when there is no relative one.</summary>
    internal static string Make(Iri baseIri, string iri)
    {
        var from = IriReference.Parse(baseIri.Value);
        var to = IriReference.Parse(iri);
        if (to.Scheme is null || from.Scheme != to.Scheme || from.Authority != to.Authority)
            return iri;
        var path = RelativePath(from.Path, to.Path, to.Query is not null || to.Fragment is not null);
        var relative = new IriReference(null, null, path, to.Query, to.Fragment).ToString();

        // What looks like another thing than a path does not after "./" (RFC 3986, section 4.2).
        string[] candidates = [relative, $"./{relative}"];
        return candidates.FirstOrDefault(candidate => IriResolver.Resolve(baseIri, candidate).Value == iri) ?? iri;
    }

    private static string RelativePath(string from, string to, bool hasMore)
    {
        if (from == to && hasMore)
            return "";
        var fromSegments = from.Split('/');
        var toSegments = to.Split('/');
        var same = 0;
        while (same < fromSegments.Length - 1 && same < toSegments.Length - 1 && fromSegments[same] == toSegments[same])
            same++;
        var up = string.Concat(Enumerable.Repeat("../", fromSegments.Length - 1 - same));
        return up + string.Join('/', toSegments[same..]);
    }
}
