namespace LblodHarvester.Rdf;

/// <summary>
/// The IRIs that a document said of late, by their bytes. The bytes stand in a table of their own, where the hash alone says where: comparing
/// them need not wait for the memory of an <see cref="Iri"/> and then of its text.
/// </summary>
internal sealed class RecentIris
{
    /// <summary>The longest IRI that is remembered, in bytes.</summary>
    internal const int LongestIri = 254;

    /// <summary>How many there are at most; each has a place from 0 on.</summary>
    internal const int Places = 1 << 10;

    // No power of two: the first bytes of all places would contend for the same lines of the processor's cache.
    private const int Stride = LongestIri + 66;

    private readonly Iri?[] _iris = new Iri?[Places];
    private readonly byte[] _lengths = new byte[Places];
    private readonly byte[] _bytes = new byte[Places * Stride];

    /// <summary>The IRI, where it was said of late.</summary>
    internal Iri? Find(ReadOnlySpan<byte> utf8)
    {
        var place = PlaceOf(utf8);
        return utf8.Length == _lengths[place] && utf8.SequenceEqual(_bytes.AsSpan(place * Stride, utf8.Length)) ? _iris[place] : null;
    }

    /// <summary>The IRI at a place, where a text begins with it; otherwise null.</summary>
    /// <param name="place">The place.</param>
    /// <param name="text">The text, from the token's first angle bracket on.</param>
    /// <param name="length">The length of the token with its angle brackets.</param>
    internal Iri? FindAt(int place, ReadOnlySpan<byte> text, out int length)
    {
        length = _lengths[place] + 2;
        return length <= text.Length && text[length - 1] == '>' && text[0] == '<'
            && text[1..(length - 1)].SequenceEqual(_bytes.AsSpan(place * Stride, length - 2)) ? _iris[place] : null;
    }

    /// <summary>Remembers an IRI, in the place of another one perhaps.</summary>
    internal void Remember(ReadOnlySpan<byte> utf8, Iri iri)
    {
        if (utf8.Length > LongestIri)
            return;
        var place = PlaceOf(utf8);
        utf8.CopyTo(_bytes.AsSpan(place * Stride));
        (_lengths[place], _iris[place]) = ((byte)utf8.Length, iri);
    }

    /// <summary>Where an IRI is remembered, if it is.</summary>
    internal static int PlaceOf(ReadOnlySpan<byte> utf8) => (int)(Utf8Hash.Of(utf8) % Places);
}
