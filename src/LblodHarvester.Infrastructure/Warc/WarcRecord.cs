using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Harvesting.Archive;

namespace LblodHarvester.Infrastructure.Warc;

/// <summary>The records that the archive writes and reads: WARC 1.1 (ISO 28500:2017), sections 4 to 6.</summary>
internal static class WarcRecord
{
    private const string Version = "WARC/1.1";

    // Section 5.4 allows up to nine digits of a second; seven keep a .NET instant whole.
    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>A digest as WARC writes it: <c>sha256:</c> and lower-case hexadecimal.</summary>
    public static string Digest(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A new record identifier.</summary>
    public static string NewId() => $"<urn:uuid:{Guid.NewGuid()}>";

    /// <summary>The record that begins a file: what wrote it, and in which format (section 6.2).</summary>
    public static byte[] WarcInfo(string id, string fileName, DateTimeOffset at, string software)
    {
        var block = Encoding.UTF8.GetBytes(
            $"software: {software}\r\nformat: WARC File Format 1.1\r\n" +
            "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n");
        return Write(block, [], [
            ("WARC-Type", "warcinfo"),
            ("WARC-Record-ID", id),
            ("WARC-Date", Date(at)),
            ("WARC-Filename", fileName),
            ("WARC-Block-Digest", Digest(block)),
            ("Content-Type", "application/warc-fields"),
        ]);
    }

    /// <summary>A response record (section 6.3).</summary>
    /// <exception cref="ArgumentException">A header holds a line break.</exception>
    public static byte[] Response(HttpExchange exchange, string payloadDigest, string warcInfoId)
    {
        var head = HttpMessage.WriteHead(exchange);
        using var blockDigest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        blockDigest.AppendData(head);
        blockDigest.AppendData(exchange.Body.Span);
        return Write(head, exchange.Body.Span, [
            ("WARC-Type", "response"),
            ("WARC-Record-ID", NewId()),
            ("WARC-Warcinfo-ID", warcInfoId),
            ("WARC-Date", Date(exchange.At)),
            ("WARC-Target-URI", exchange.Url.AbsoluteUri),
            ("WARC-Payload-Digest", payloadDigest),
            ("WARC-Block-Digest", "sha256:" + Convert.ToHexStringLower(blockDigest.GetHashAndReset())),
            ("Content-Type", "application/http;msgtype=response"),
        ]);
    }

    /// <summary>Reads a response record back; null when the record is of another type.</summary>
    /// <exception cref="InvalidDataException">The record is damaged.</exception>
    public static (HttpExchange Exchange, string PayloadDigest)? ReadResponse(ReadOnlyMemory<byte> record)
    {
        var headLength = record.Span.IndexOf("\r\n\r\n"u8);
        if (headLength < 0 || !record.Span.StartsWith("WARC/1."u8))
            throw new InvalidDataException("it does not begin with a WARC 1 record header");
        var fields = Encoding.UTF8.GetString(record.Span[..headLength]).Split("\r\n").Skip(1)
            .Select(line => line.Split(':', 2))
            .Where(field => field.Length == 2)
            .ToLookup(field => field[0], field => field[1].Trim(), StringComparer.OrdinalIgnoreCase);
        if (Field(fields, "WARC-Type") != "response")
            return null;

        var block = Block(record, headLength + 4, Field(fields, "Content-Length"));
        var exchange = HttpMessage.Read(Target(fields), Moment(fields), block);
        var digest = Field(fields, "WARC-Payload-Digest");
        return Digest(exchange.Body.Span) == digest
            ? (exchange, digest)
            : throw new InvalidDataException($"its body no longer has the digest {digest}");
    }

    private static ReadOnlyMemory<byte> Block(ReadOnlyMemory<byte> record, int start, string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= record.Length - start
            ? record.Slice(start, length)
            : throw new InvalidDataException($"its block should hold {said} bytes and holds {record.Length - start}");

    private static Uri Target(ILookup<string, string> fields) =>
        Uri.TryCreate(Field(fields, "WARC-Target-URI"), UriKind.Absolute, out var url)
            ? url
            : throw new InvalidDataException("its WARC-Target-URI is no absolute address");

    private static DateTimeOffset Moment(ILookup<string, string> fields) =>
        DateTimeOffset.TryParse(Field(fields, "WARC-Date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new InvalidDataException("its WARC-Date is no date");

    private static byte[] Write(ReadOnlySpan<byte> blockStart, ReadOnlySpan<byte> blockEnd, (string Name, string Value)[] fields)
    {
        var head = new StringBuilder(Version).Append("\r\n");
        foreach (var (name, value) in fields)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {blockStart.Length + blockEnd.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head.ToString()), .. blockStart, .. blockEnd, .. "\r\n\r\n"u8];
    }

    private static string Date(DateTimeOffset at) => at.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture);

    private static string Field(ILookup<string, string> fields, string name) =>
        fields[name].FirstOrDefault() ?? throw new InvalidDataException($"it has no {name}");
}
