using System.IO.Compression;

namespace LblodHarvester.Rdf;

/// <summary>
/// Decompresses gzip to its true end. <see cref="GZipStream"/> takes data that is cut off for all there is; so a member of our own follows
/// the data, and only where that one comes out whole, nothing is missing before it.
/// </summary>
internal sealed class GunzipStream : ReadOnlyStream
{
    private static readonly byte[] Mark = Guid.NewGuid().ToByteArray();
    private static readonly byte[] MarkMember = Compress(Mark);

    private readonly GZipStream _gzip;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Decompresses a stream; closes it.</summary>
    internal GunzipStream(Stream compressed) =>
        _gzip = new GZipStream(new ConcatenatedStream(compressed, new MemoryStream(MarkMember)), CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">The data is cut off, broken, or followed by something else.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        while (_end - _start <= Mark.Length && !_isAtEnd)
            Fill();
        var length = Math.Min(buffer.Length, _end - _start - Mark.Length);
        _buffer.AsSpan(_start, length).CopyTo(buffer);
        _start += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _gzip.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        var held = _buffer.AsSpan(_start.._end);
        held.CopyTo(_buffer);
        (_start, _end) = (0, held.Length);
        var length = Decompress(_buffer.AsSpan(_end));
        _end += length;
        _isAtEnd = length == 0;
        if (_isAtEnd && !_buffer.AsSpan(0, _end).SequenceEqual(Mark))
            throw new InvalidDataException("the gzip data is cut off, or is followed by something else");
    }

    private int Decompress(Span<byte> into)
    {
        try
        {
            return _gzip.Read(into);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException("the gzip data is broken or cut off", fault);
        }
    }

    private static byte[] Compress(byte[] data)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.NoCompression, leaveOpen: true))
            gzip.Write(data);
        return member.ToArray();
    }
}
