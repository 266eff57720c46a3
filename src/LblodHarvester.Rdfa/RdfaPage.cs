using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>A page as it came, bytes and media type, read: decoded, in the host language that it has.</summary>
/// <param name="Html">The text, and how it was decoded.</param>
/// <param name="Language">The host language by which the page was read.</param>
/// <param name="Rdfa">What it says; what is wrong with the page as a whole is among the findings.</param>
public sealed record RdfaPage(DecodedHtml Html, HostLanguage Language, RdfaDocument Rdfa)
{
    /// <summary>
    /// Reads a page. XHTML that is not well-formed is read as HTML, with a finding that says so: see docs/decisions/0013-broken-xhtml.md.
    /// </summary>
    /// <param name="body">The body, content codings removed.</param>
    /// <param name="contentType">The HTTP Content-Type header, or null.</param>
    /// <param name="address">The address of the page.</param>
    /// <param name="language">The host language; when null, that which the media type and the text tell. One that is given is kept to.</param>
    /// <exception cref="RdfaException">
    /// The page cannot be read: it is empty, is no HTML, goes over a limit, or is XML other than XHTML, or in a language that was given, and not
    /// well-formed.
    /// </exception>
    public static RdfaPage Read(ReadOnlySpan<byte> body, string? contentType, Iri address, HostLanguage? language = null)
    {
        var options = new RdfaOptions();
        var isXml = language?.IsXml ?? HostLanguageDetection.IsXml(contentType, body);
        var html = HtmlDecoder.Decode(body, contentType, isXml, options.MaxLength);
        var host = language ?? HostLanguage.Detect(contentType, html.Text);
        var ofEncoding = EncodingFindings.Of(html, host);
        try
        {
            return Read(host, ofEncoding);
        }
        catch (NotWellFormedException fault) when (language is null && (host == HostLanguage.Xhtml1 || host == HostLanguage.Xhtml5))
        {
            return Read(HostLanguage.Detect("text/html", html.Text), [.. ofEncoding, NotWellFormed(fault)]);
        }

        RdfaPage Read(HostLanguage host, IEnumerable<RdfaFinding> ofPage)
        {
            var rdfa = RdfaExtractor.Extract(html.Text, address, options with { HostLanguage = host });
            var findings = ofPage.Concat(rdfa.Findings).OrderBy(static finding => finding.Place.Offset);
            return new RdfaPage(html, host, rdfa with { Findings = [.. findings] });
        }
    }

    private static RdfaFinding NotWellFormed(NotWellFormedException fault) =>
        new(
            RdfaFindingKind.NotWellFormed,
            $"The page was sent as XHTML, and browsers show an error instead of it. {fault.Message} It was read as HTML here.",
            "",
            fault.Place ?? SourcePlace.Start);
}
