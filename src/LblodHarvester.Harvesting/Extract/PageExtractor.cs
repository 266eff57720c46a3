using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>Step 4: decodes a page and reads its RDFa, as the rules give it and without any repair.</summary>
public static class PageExtractor
{
    /// <summary>Extracts a page.</summary>
    /// <param name="page">The page as fetched.</param>
    /// <param name="language">The host language to read it by; when null, that which its media type and its text tell.</param>
    /// <exception cref="RdfaException">
    /// The page cannot be read: it is empty, is no HTML, goes over a limit, or is XML that is not well-formed; but XHTML that is not well-formed is
    /// read as HTML where no language is given.
    /// </exception>
    public static ExtractedPage Extract(FetchedPage page, HostLanguage? language = null)
    {
        var (html, _, rdfa) = RdfaPage.Read(page.Body.Span, page.ContentType, Iri.Unchecked(page.Url.AbsoluteUri), language);
        return new ExtractedPage(page, html, rdfa, PageTypeDetector.Detect(rdfa.Triples).Type);
    }
}
