namespace LblodHarvester.Rdf;

/// <summary>Streams one after the other; closes all of them.</summary>
internal sealed class ConcatenatedStream(params Stream[] parts) : ReadOnlyStream
{
    private int _part;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        for (; _part < parts.Length; _part++)
        {
            var length = parts[_part].Read(buffer);
            if (length > 0)
                return length;
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var part in parts)
                part.Dispose();
        }

        base.Dispose(disposing);
    }
}
