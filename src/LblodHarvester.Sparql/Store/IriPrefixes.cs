namespace LblodHarvester.Sparql.Store;

/// <summary>
/// What IRIs begin with, up to their last <c>/</c> or <c>#</c>, kept once. Number 0 is the empty prefix. One thread adds, others may read.
/// </summary>
internal sealed class IriPrefixes
{
    // A prefix that few share gains nothing, and one whose turn comes late is seldom one that many do.
    private const int MaxCount = 1 << 18;
    private const int MinLength = 8;

    private readonly Dictionary<ulong, uint> _numbers = [];
    private byte[][] _texts = new byte[64][];
    private uint _count = 1;

    internal IriPrefixes() => _texts[0] = [];

    internal ReadOnlySpan<byte> this[uint number] => Volatile.Read(ref _texts)[number];

    /// <summary>The prefix to keep an IRI with.</summary>
    /// <param name="iri">The IRI.</param>
    /// <param name="length">The prefix's length.</param>
    internal uint Split(ReadOnlySpan<byte> iri, out int length)
    {
        length = iri.LastIndexOfAny((byte)'/', (byte)'#') + 1;
        if (length >= MinLength)
        {
            var prefix = iri[..length];
            // Two hashes of 32 bits: of prefixes that fall together, the later one is not shared.
            var hash = ((ulong)TermHash.Of(prefix, 1) << 32) | TermHash.Of(prefix, 2);
            if (!_numbers.TryGetValue(hash, out var number) && _count < MaxCount)
                number = Add(hash, prefix);
            if (number != 0 && this[number].SequenceEqual(prefix))
                return number;
        }

        length = 0;
        return 0;
    }

    private uint Add(ulong hash, ReadOnlySpan<byte> prefix)
    {
        var texts = _texts;
        if (_count == texts.Length)
            Array.Resize(ref texts, texts.Length * 2);
        texts[_count] = prefix.ToArray();
        Volatile.Write(ref _texts, texts);
        _numbers.Add(hash, _count);
        return _count++;
    }
}
