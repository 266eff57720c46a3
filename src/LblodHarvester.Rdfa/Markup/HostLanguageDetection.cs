using System.Text.RegularExpressions;
using System.Xml;

namespace LblodHarvester.Rdfa;

/// <summary>Tells the host language of a page by its media type, and by its document type and root element what that leaves open.</summary>
internal static partial class HostLanguageDetection
{
    private const int SniffedLength = 4096;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    internal static HostLanguage Detect(string? contentType, string text)
    {
        var mediaType = (contentType ?? "").Split(';')[0].Trim().ToLowerInvariant();
        return mediaType switch
        {
            "text/html" => Html(text),
            "application/xhtml+xml" => Xhtml(text),
            "image/svg+xml" => HostLanguage.Svg,
            "application/xml" or "text/xml" => ByRoot(text),
            _ when mediaType.EndsWith("+xml", StringComparison.Ordinal) => ByRoot(text),

            // MIME Sniffing, section 7.1: without a type that helps, what starts with an XML declaration is XML.
            _ => text.AsSpan().TrimStart('\uFEFF').StartsWith("<?xml") ? ByRoot(text) : Html(text),
        };
    }

    private static HostLanguage Html(string text) => HasPublicId(text, "-//W3C//DTD HTML 4") ? HostLanguage.Html4 : HostLanguage.Html5;

    private static HostLanguage Xhtml(string text) => HasPublicId(text, "-//W3C//DTD XHTML") ? HostLanguage.Xhtml1 : HostLanguage.Xhtml5;

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
