using System.Buffers;
using System.Globalization;
using System.IO.Compression;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>Reads a body, takes its content codings off, and stops at a limit: a few kilobytes can decompress to gigabytes.</summary>
internal static class BoundedBody
{
    /// <summary>The Accept-Encoding header: the codings that <see cref="ReadAsync"/> takes off.</summary>
    public const string AcceptEncoding = "gzip, deflate, br";

    // A site has one. A head has room for thousands, and each would take memory, and depth of the stack, of its own.
    private const int MaxCodings = 3;

    /// <summary>Reads the body.</summary>
    /// <param name="response">The response whose head was read.</param>
    /// <param name="limit">The most bytes, after decompression.</param>
    /// <param name="overLimit">What becomes of a larger one.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="BodyException">It is over the limit, cut short, damaged, or in an unknown coding.</exception>
    public static async Task<byte[]> ReadAsync(
        HttpResponseMessage response, long limit, OverLimit overLimit, CancellationToken cancellationToken)
    {
        var content = response.Content;
        var declared = content.Headers.ContentLength;
        if (declared > limit && overLimit == OverLimit.Fails)
            throw new BodyException($"the page says it is {Bytes(declared.Value)}, over the limit of {Bytes(limit)}", mayPass: false);

        var wire = new CountingStream(await content.ReadAsStreamAsync(cancellationToken));
        try
        {
            await using var decoded = Decode(wire, content.Headers.ContentEncoding);
            var body = await ReadToEndAsync(decoded, limit, overLimit, cancellationToken);
            if (body.Length < limit && IsCutShort(response, wire, body.Length))
                throw new InvalidDataException("its last bytes do not say its length");
            return body;
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            // BrotliStream says InvalidOperationException of damaged data.
            throw new BodyException(
                $"the compressed page is damaged or cut short after {Bytes(wire.Count)}: {e.Message}", mayPass: true, e);
        }
        catch (IOException e)
        {
            var of = declared is null ? "" : string.Create(CultureInfo.InvariantCulture, $" of {declared}");
            throw new BodyException(
                string.Create(CultureInfo.InvariantCulture, $"the connection ended after {wire.Count}{of} bytes"), mayPass: true, e);
        }
    }

    private static async Task<byte[]> ReadToEndAsync(Stream stream, long limit, OverLimit overLimit, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            using var body = new MemoryStream();
            while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            {
                var room = limit - body.Length;
                body.Write(buffer, 0, (int)Math.Min(count, room));
                if (count <= room)
                    continue;
                if (overLimit == OverLimit.IsCutOff)
                    break;
                throw new BodyException(
                    $"the page is over the limit of {Bytes(limit)} after decompression; the rest was not read", mayPass: false);
            }

            return body.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // The last coding named was applied last (RFC 9110 section 8.4), so it comes off first.
    private static Stream Decode(Stream wire, ICollection<string> codings) => codings.Count > MaxCodings
        ? throw new BodyException(
            $"the page is in {codings.Count} content codings, one over the other, and the limit is {MaxCodings}", mayPass: false)
        : codings.Reverse().Aggregate(wire, (stream, coding) => coding.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
            "identity" => stream,
            _ => throw new BodyException($"the page is in the content coding '{coding}', which was not asked for", mayPass: false),
        });

    // GZipStream takes the end of the connection for the end of the page. Without Content-Length or chunks only the length that ends a gzip
    // body
    // (RFC 1952 section 2.3.1, ISIZE) tells them apart.
    private static bool IsCutShort(HttpResponseMessage response, CountingStream wire, int length) =>
        response.Content.Headers.ContentLength is null
        && response.Headers.TransferEncodingChunked != true
        && response.Content.Headers.ContentEncoding is { Count: 1 } codings
        && codings.First().EndsWith("gzip", StringComparison.OrdinalIgnoreCase)
        && wire.LastFourBytes != (uint)length;

    private static string Bytes(long count) => string.Create(CultureInfo.InvariantCulture, $"{count} bytes");

    private sealed class CountingStream(Stream inner) : Stream
    {
        public long Count { get; private set; }

        /// <summary>The last four bytes as a little-endian number.</summary>
        public uint LastFourBytes { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = await inner.ReadAsync(buffer, cancellationToken);
            Note(buffer.Span[..count]);
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Note(buffer.AsSpan(offset, read));
            return read;
        }

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private void Note(ReadOnlySpan<byte> bytes)
        {
            Count += bytes.Length;
            foreach (var octet in bytes[^Math.Min(4, bytes.Length)..])
                LastFourBytes = (LastFourBytes >> 8) | ((uint)octet << 24);
        }
    }
}
