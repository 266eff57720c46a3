namespace LblodHarvester.Rdf.Tests.Syntax.Streams;

/// <summary>Gives a few bytes at a time, and then ends, or fails as a connection that breaks.</summary>
internal sealed class TricklingStream(byte[] bytes, bool breaks = false, int atATime = 1) : ReadOnlyStream
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position == bytes.Length)
            return breaks ? throw new IOException("The connection broke.") : 0;
        var count = Math.Min(Math.Min(atATime, buffer.Length), bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
