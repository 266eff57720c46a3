namespace LblodHarvester.Rdf;

/// <summary>A string of which it is not known yet what literal it belongs to: its language or datatype may not have come in.</summary>
internal sealed class HeldString
{
    private readonly byte[] _short = new byte[TermCache.LongestLiteral];
    private int _length;
    private byte[]? _long;

    /// <summary>Keeps a copy of what stands between the quotes.</summary>
    internal void Hold(ReadOnlySpan<byte> lexicalForm, bool hasEscapes)
    {
        _long = null;
        if (hasEscapes || lexicalForm.Length > _short.Length)
            _long = TermCache.Copy(lexicalForm);
        else
            lexicalForm.CopyTo(_short);
        _length = lexicalForm.Length;
    }

    /// <summary>Makes the literal.</summary>
    internal Literal MakeLiteral(TermCache terms, Iri datatype, string? language) => _long is null
        ? terms.Literal(_short.AsSpan(0, _length), hasEscapes: false, datatype, language)
        : Literal.Unchecked(_long, datatype, language);
}
