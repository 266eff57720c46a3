using System.Globalization;
using System.Text;
using LblodHarvester.Harvesting.Archive;
using Microsoft.AspNetCore.WebUtilities;

namespace LblodHarvester.Infrastructure.Warc;

/// <summary>
/// A response as the block of a WARC record: status line, headers, body. The body is kept decoded, so headers that describe its form on the
/// wire
/// no longer fit it: Content-Encoding, Transfer-Encoding and a Content-Length that differs are kept as <c>X-Archive-Orig-…</c>, the
/// convention of
/// web archives, and Content-Length is corrected. Reading takes that back.
/// </summary>
internal static class HttpMessage
{
    private const string Original = "X-Archive-Orig-";
    private const string ContentLength = "Content-Length";

    // Header bytes have no declared encoding (RFC 9110 section 5.5); Latin-1 keeps each byte as it came.
    private static readonly Encoding HeadEncoding = Encoding.Latin1;

    /// <summary>The bytes of the status line, the headers and the empty line.</summary>
    /// <exception cref="ArgumentException">A header holds a line break, and would forge others.</exception>
    public static byte[] WriteHead(HttpExchange exchange)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {exchange.Status} {ReasonPhrases.GetReasonPhrase(exchange.Status)}\r\n");
        foreach (var (name, value) in exchange.Headers)
        {
            if (name.AsSpan().ContainsAny('\r', '\n') || value.AsSpan().ContainsAny('\r', '\n'))
                throw new ArgumentException($"The header '{name}' of {exchange.Url} holds a line break.", nameof(exchange));
            WriteHeader(head, name, value, exchange.Body.Length);
        }

        return HeadEncoding.GetBytes(head.Append("\r\n").ToString());
    }

    /// <summary>Reads a block back.</summary>
    /// <exception cref="InvalidDataException">The block is not an HTTP response.</exception>
    public static HttpExchange Read(Uri url, DateTimeOffset at, ReadOnlyMemory<byte> block)
    {
        var headLength = block.Span.IndexOf("\r\n\r\n"u8);
        if (headLength < 0)
            throw new InvalidDataException("the HTTP head has no end");
        var lines = HeadEncoding.GetString(block.Span[..headLength]).Split("\r\n");
        var statusLine = lines[0].Split(' ', 3);
        if (statusLine.Length < 2 || !int.TryParse(statusLine[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            throw new InvalidDataException($"'{lines[0]}' is not a status line");

        return new HttpExchange(url, at, status, ReadHeaders(lines[1..]), block[(headLength + 4)..]);
    }

    private static void WriteHeader(StringBuilder head, string name, string value, int bodyLength)
    {
        if (Is(name, "Content-Encoding") || Is(name, "Transfer-Encoding"))
        {
            head.Append(CultureInfo.InvariantCulture, $"{Original}{name}: {value}\r\n");
        }
        else if (Is(name, ContentLength) && value != bodyLength.ToString(CultureInfo.InvariantCulture))
        {
            head.Append(CultureInfo.InvariantCulture, $"{Original}{name}: {value}\r\n");
            head.Append(CultureInfo.InvariantCulture, $"{ContentLength}: {bodyLength}\r\n");
        }
        else
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }
    }

    private static List<KeyValuePair<string, string>> ReadHeaders(string[] lines)
    {
        var headers = lines
            .Select(line => (Line: line, Colon: line.IndexOf(':', StringComparison.Ordinal)))
            .Select(header => header.Colon > 0
                ? KeyValuePair.Create(header.Line[..header.Colon], header.Line[(header.Colon + 1)..].Trim())
                : throw new InvalidDataException($"'{header.Line}' is not a header"))
            .ToList();
        if (headers.Exists(header => Is(header.Key, Original + ContentLength)))
            headers.RemoveAll(header => Is(header.Key, ContentLength));
        return headers.ConvertAll(header => header.Key.StartsWith(Original, StringComparison.OrdinalIgnoreCase)
            ? KeyValuePair.Create(header.Key[Original.Length..], header.Value)
            : header);
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
