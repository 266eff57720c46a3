using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>Step 4: decodes a page and reads its RDFa, as the rules give it and without any repair.</summary>
public static class PageExtractor
{
    /// <summary>Extracts a page.</summary>
    /// <exception cref="RdfaException">The page cannot be read: it is empty, is no HTML, or goes over a limit.</exception>
    public static ExtractedPage Extract(FetchedPage page)
    {
        var html = HtmlDecoder.Decode(page.Body.Span, page.ContentType);
        var rdfa = RdfaExtractor.Extract(html.Text, Iri.Unchecked(page.Url.AbsoluteUri));
        return new ExtractedPage(page, html, rdfa, PageTypeDetector.Detect(rdfa.Triples));
    }
}
