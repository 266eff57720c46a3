namespace LblodHarvester.Rdfa;

/// <summary>Turns the bytes of a page into text as browsers do: byte order mark, HTTP header, <c>meta</c>, then windows-1252.</summary>
public static class HtmlDecoder
{
    /// <summary>Decodes a page.</summary>
    /// <param name="bytes">The body, content codings removed.</param>
    /// <param name="contentType">The HTTP Content-Type header, or null.</param>
    public static DecodedHtml Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (CharacterEncoding.FromByteOrderMark(bytes) is var (marked, length) && marked is not null)
            return Decode(bytes[length..], marked, EncodingSource.ByteOrderMark);
        if (ContentTypeCharset.Find(contentType) is { } header && CharacterEncoding.FromLabel(header) is { } told)
            return Decode(bytes, told, EncodingSource.HttpHeader);
        if (MetaPrescan.Find(bytes) is { } declared)
            return Decode(bytes, declared, EncodingSource.Meta);
        return Decode(bytes, CharacterEncoding.Fallback, EncodingSource.Fallback);
    }

    private static DecodedHtml Decode(ReadOnlySpan<byte> bytes, CharacterEncoding encoding, EncodingSource decidedBy)
    {
        var fallback = new CountingFallback();
        var decoder = encoding.WithFallback(fallback);

        // GetString would decode twice, the first time to count, and so would count each replacement twice.
        var text = new char[decoder.GetMaxCharCount(bytes.Length)];
        var length = decoder.GetChars(bytes, text);
        return new DecodedHtml(new string(text, 0, length), encoding.Name, decidedBy, fallback.Count);
    }
}
