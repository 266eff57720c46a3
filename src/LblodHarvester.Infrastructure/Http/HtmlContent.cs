using System.Net.Http.Headers;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>Decides whether a response is HTML, from its Content-Type, and only where there is none from its first bytes.</summary>
internal static class HtmlContent
{
    /// <summary>True or false by the header; null when there is no header to go by.</summary>
    public static bool? ByContentType(string? contentType)
    {
        if (MediaType(contentType) is not { Length: > 0 } type)
            return null;
        return type is "text/html" or "application/xhtml+xml";
    }

    /// <summary>The media type without parameters, in lower case; null without a header.</summary>
    public static string? MediaType(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            ? parsed.MediaType?.ToLowerInvariant()
            : contentType?.Split(';', 2)[0].Trim().ToLowerInvariant();

    /// <summary>Whether the text begins with <c>&lt;</c>, after a byte order mark and white space, in UTF-8 or UTF-16.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            body = body[3..];
        else if (body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || body.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            body = body[2..];

        // The zero is the other half of an ASCII character in UTF-16.
        return body.TrimStart(" \t\r\n\f\0"u8).StartsWith("<"u8);
    }
}
