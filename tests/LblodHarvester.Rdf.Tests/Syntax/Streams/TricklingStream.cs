namespace LblodHarvester.Rdf.Tests.Syntax.Streams;

/// <summary>Gives one byte at a time, and then ends, or fails as a connection that breaks.</summary>
internal sealed class TricklingStream(byte[] bytes, bool breaks = false) : ReadOnlyStream
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position == bytes.Length)
            return breaks ? throw new IOException("The connection broke.") : 0;
        buffer[0] = bytes[_position++];
        return 1;
    }
}
