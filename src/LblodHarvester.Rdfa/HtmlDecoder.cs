namespace LblodHarvester.Rdfa;

/// <summary>
/// Turns the bytes of a page into text. HTML as browsers do: byte order mark, HTTP header, <c>meta</c>, XML declaration, then windows-1252
/// (HTML, section 13.2.3.2). XML by its rules: byte order mark, HTTP header, XML declaration, then UTF-8 (RFC 7303, section 3; XML 1.0,
/// appendix F).
/// </summary>
public static class HtmlDecoder
{
    /// <summary>Decodes a page; whether it is HTML or XML is told by its media type, or else by whether it starts with an XML declaration.</summary>
    /// <param name="bytes">The body, content codings removed.</param>
    /// <param name="contentType">The HTTP Content-Type header, or null.</param>
    public static DecodedHtml Decode(ReadOnlySpan<byte> bytes, string? contentType) =>
        Decode(bytes, contentType, HostLanguageDetection.IsXml(contentType, bytes), Array.MaxLength);

    /// <summary>Decodes a page of which it is known whether it is XML.</summary>
    /// <param name="bytes">The body, content codings removed.</param>
    /// <param name="contentType">The HTTP Content-Type header, or null.</param>
    /// <param name="isXml">Whether it is XML.</param>
    /// <param name="maxLength">The longest text that is decoded, in UTF-16 code units.</param>
    /// <exception cref="RdfaException">The text is longer; found out before it is made.</exception>
    internal static DecodedHtml Decode(ReadOnlySpan<byte> bytes, string? contentType, bool isXml, int maxLength)
    {
        if (CharacterEncoding.FromByteOrderMark(bytes) is var (marked, length) && marked is not null)
            return Decode(bytes[length..], marked, EncodingSource.ByteOrderMark, maxLength);
        if (ContentTypeCharset.Find(contentType) is { } header && CharacterEncoding.FromLabel(header) is { } told)
            return Decode(bytes, told, EncodingSource.HttpHeader, maxLength);
        if (!isXml && MetaPrescan.Find(bytes) is { } inMeta)
            return Decode(bytes, inMeta, EncodingSource.Meta, maxLength);
        if (XmlDeclaration.FindEncoding(bytes) is { } declared)
            return Decode(bytes, declared, EncodingSource.XmlDeclaration, maxLength);
        return Decode(bytes, isXml ? CharacterEncoding.Utf8 : CharacterEncoding.Fallback, EncodingSource.Fallback, maxLength);
    }

    private static DecodedHtml Decode(ReadOnlySpan<byte> bytes, CharacterEncoding encoding, EncodingSource decidedBy, int maxLength)
    {
        var length = encoding.WithFallback(new CountingFallback()).GetCharCount(bytes);
        PageLimits.CheckLength(length, maxLength);
        var fallback = new CountingFallback();
        var decoder = encoding.WithFallback(fallback);
        var text = string.Create(length, bytes, (chars, source) => decoder.GetChars(source, chars));
        return new DecodedHtml(text, encoding.Name, decidedBy, fallback.Count);
    }
}
