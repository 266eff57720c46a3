namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Byte strings in large pieces of memory, each with a number in front of it; they are added and never changed. One thread adds, and others
/// may read what was added before they learnt its address.
/// </summary>
internal sealed class Utf8Heap
{
    private const int ChunkSize = 1 << 20;
    private const int MaxHeader = 10;

    private byte[][] _chunks = [];
    private int _count;
    private int _used = ChunkSize;

    /// <summary>How many bytes of memory it takes.</summary>
    internal long Bytes { get; private set; }

    /// <summary>Adds a text, and gives its address.</summary>
    internal long Add(uint number, ReadOnlySpan<byte> text)
    {
        Reserve(text.Length + MaxHeader);
        var chunk = _chunks[_count - 1];
        var start = _used;
        var at = Varint.Write(chunk, start, number);
        at = Varint.Write(chunk, at, (uint)text.Length);
        text.CopyTo(chunk.AsSpan(at));
        _used = at + text.Length;
        return ((long)(_count - 1) << 32) | (uint)start;
    }

    /// <summary>The text at an address.</summary>
    internal ReadOnlySpan<byte> Get(long address, out uint number)
    {
        var chunk = Volatile.Read(ref _chunks)[(int)(address >> 32)];
        var at = (int)(uint)address;
        number = Varint.Read(chunk, ref at);
        var length = (int)Varint.Read(chunk, ref at);
        return chunk.AsSpan(at, length);
    }

    // A text that is longer than a piece gets a piece of its own.
    private void Reserve(int length)
    {
        if (_count > 0 && _used + length <= _chunks[_count - 1].Length)
            return;
        var chunks = _chunks;
        if (_count == chunks.Length)
            Array.Resize(ref chunks, Math.Max(4, _count * 2));
        chunks[_count] = GC.AllocateUninitializedArray<byte>(Math.Max(length, ChunkSize));
        Bytes += chunks[_count].Length;
        _count++;
        _used = 0;
        Volatile.Write(ref _chunks, chunks);
    }
}
