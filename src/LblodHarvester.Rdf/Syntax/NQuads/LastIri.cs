namespace LblodHarvester.Rdf;

/// <summary>
/// The IRI that the last statement had in one of its places: a page's quads share their graph, and a subject's their subject, and comparing a
/// token with the one before costs less than finding it in a table.
/// </summary>
internal sealed class LastIri
{
    private byte[] _token = new byte[256];
    private int _length;
    private Iri? _iri;

    /// <summary>The IRI, where a text begins with its token again; otherwise null.</summary>
    internal Iri? Find(ReadOnlySpan<byte> text, out int length)
    {
        length = _length;
        return _iri is not null && text.StartsWith(_token.AsSpan(0, _length)) ? _iri : null;
    }

    /// <summary>Remembers a token, with its angle brackets, and its IRI.</summary>
    internal void Remember(ReadOnlySpan<byte> token, Iri iri)
    {
        if (token.Length > _token.Length)
            _token = new byte[token.Length];
        token.CopyTo(_token);
        (_length, _iri) = (token.Length, iri);
    }
}
