namespace LblodHarvester.Rdf;

/// <summary>
/// Which IRI came after which: the predicates of a document follow each other in the same order again and again, and comparing a token with the
/// one that is expected costs less than looking for its end and then for its IRI.
/// </summary>
internal sealed class IriSequence(RecentIris iris)
{
    // By place. An IRI that has been forgotten meanwhile is another one by now, and then seldom the one that comes next.
    private readonly ushort[] _next = new ushort[RecentIris.Places];
    private int _last;

    /// <summary>The IRI, where a text begins with the one that is expected; otherwise null.</summary>
    /// <param name="text">The text, from the token's first angle bracket on.</param>
    /// <param name="length">The length of the token with its angle brackets.</param>
    internal Iri? Find(ReadOnlySpan<byte> text, out int length)
    {
        var place = _next[_last];
        var iri = iris.FindAt(place, text, out length);
        if (iri is not null)
            _last = place;
        return iri;
    }

    /// <summary>Takes note of an IRI that came next and was not expected.</summary>
    /// <param name="token">The IRI, with its angle brackets and without escapes; another one may be forgotten for it.</param>
    internal void Follow(ReadOnlySpan<byte> token)
    {
        var place = RecentIris.PlaceOf(token[1..^1]);
        _next[_last] = (ushort)place;
        _last = place;
    }
}
