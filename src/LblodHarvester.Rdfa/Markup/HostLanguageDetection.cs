using System.Text.RegularExpressions;
using System.Xml;

namespace LblodHarvester.Rdfa;

/// <summary>Tells the host language of a page by its media type, and by its document type and root element what that leaves open.</summary>
internal static partial class HostLanguageDetection
{
    private const int SniffedLength = 4096;
    private const string XhtmlPublicId = "-//W3C//DTD XHTML";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    internal static HostLanguage Detect(string? contentType, string text)
    {
        var mediaType = MediaType(contentType);
        return mediaType switch
        {
            "text/html" => Html(text),
            "application/xhtml+xml" => Xhtml(text),
            "image/svg+xml" => HostLanguage.Svg,
            _ when IsXml(mediaType) => ByRoot(text),

            // MIME Sniffing, section 7.1: without a type that helps, what starts with an XML declaration is XML.
            _ => text.AsSpan().TrimStart('\uFEFF').StartsWith("<?xml") ? ByRoot(text) : Html(text),
        };
    }

    /// <summary>Whether a page is XML, by what <see cref="Detect"/> goes by, before it is known in which encoding it is.</summary>
    internal static bool IsXml(string? contentType, ReadOnlySpan<byte> bytes)
    {
        var mediaType = MediaType(contentType);
        return IsXml(mediaType) || (mediaType != "text/html" && XmlDeclaration.IsAtStartOf(bytes));
    }

    /// <summary>Whether the document type is one of XHTML, whose DTDs declare the entities of HTML 4.</summary>
    internal static bool HasXhtmlEntities(string text) => HasPublicId(text, XhtmlPublicId);

    private static string MediaType(string? contentType) => (contentType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    // RFC 7303, section 4.2, and MIME Sniffing, section 4.6.
    private static bool IsXml(string mediaType) =>
        mediaType is "application/xml" or "text/xml" || mediaType.EndsWith("+xml", StringComparison.Ordinal);

    private static HostLanguage Html(string text) => HasPublicId(text, "-//W3C//DTD HTML 4") ? HostLanguage.Html4 : HostLanguage.Html5;

    private static HostLanguage Xhtml(string text) => HasPublicId(text, XhtmlPublicId) ? HostLanguage.Xhtml1 : HostLanguage.Xhtml5;

    private static HostLanguage ByRoot(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), Settings);
        try
        {
            return reader.MoveToContent() == XmlNodeType.Element ? ByName(reader, text) : HostLanguage.Xml;
        }
        catch (XmlException)
        {
            // Reading the page as XML tells what is wrong with it, and where.
            return HostLanguage.Xml;
        }
    }

    private static HostLanguage ByName(XmlReader root, string text) => (root.LocalName, root.NamespaceURI) switch
    {
        ("html", "http://www.w3.org/1999/xhtml") => Xhtml(text),
        ("svg", "http://www.w3.org/2000/svg") => HostLanguage.Svg,
        _ => HostLanguage.Xml,
    };

    private static bool HasPublicId(string text, string start) =>
        DocumentType().Match(text, 0, Math.Min(text.Length, SniffedLength)) is { Success: true } match
        && match.Groups["id"].ValueSpan.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("<!DOCTYPE\\s+html\\s+PUBLIC\\s+[\"'](?<id>[^\"']*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentType();
}
