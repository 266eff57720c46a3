using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.FullText;

/// <summary>Ascending numbers, kept as the differences between them.</summary>
internal sealed class Postings
{
    private byte[] _bytes = new byte[4];
    private int _length;
    private uint _last;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    internal void Add(uint number)
    {
        if (_bytes.Length - _length < Varint.MaxLength)
            Array.Resize(ref _bytes, Math.Max(8, _bytes.Length * 2));
        _length = Varint.Write(_bytes, _length, number - _last);
        _last = number;
        Count++;
    }

    internal uint[] ToArray()
    {
        var numbers = new uint[Count];
        var (at, number) = (0, 0u);
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = number += Varint.Read(_bytes, ref at);
        return numbers;
    }
}
