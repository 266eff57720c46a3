namespace LblodHarvester.Rdf;

/// <summary>Input that may be compressed with gzip (RFC 1952).</summary>
public static class GzipInput
{
    /// <summary>
    /// The stream, decompressed while it is read when its first two bytes say that it is gzip, and as it stands otherwise. Gzip that is cut
    /// off or broken, or that something else follows, gives an <see cref="InvalidDataException"/> while it is read.
    /// </summary>
    /// <param name="stream">The bytes, from where it stands; closed with the result. It need not be able to seek.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Stream Open(Stream stream)
    {
        var start = new byte[2];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var whole = new ConcatenatedStream(new MemoryStream(start, 0, length), stream);
        return start is [0x1F, 0x8B] ? new GunzipStream(whole) : whole;
    }
}
