using AngleSharp.Html.Parser;

namespace LblodHarvester.Rdfa;

/// <summary>Builds the tree of HTML, by the tree construction of AngleSharp.</summary>
internal static class HtmlTree
{
    /// <summary>Builds the tree of a page.</summary>
    /// <exception cref="RdfaException">It goes over a limit, or is no HTML.</exception>
    internal static MarkupTree Build(PageSource source, RdfaOptions options)
    {
        var scan = MarkupScan.Read(source.Parsed, options);
        PageLimits.CheckMarkup(scan, source, options);
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(source.Parsed);

        // The first base element with href counts (HTML, section 4.2.3).
        var baseHref = document.QuerySelector("base[href]")?.GetAttribute("href");
        var root = new HtmlElement(document.DocumentElement, new HtmlTags(source, scan));
        return new MarkupTree(root, baseHref, scan.CutOffAt, document);
    }
}
