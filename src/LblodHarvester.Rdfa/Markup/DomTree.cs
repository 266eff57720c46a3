using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Builds AngleSharp's own DOM: for what <see cref="HtmlTree"/> leaves out, and for the pages that it cannot read.
/// </summary>
internal static class DomTree
{
    /// <summary>Builds the tree of a page.</summary>
    /// <exception cref="RdfaException">It goes over a limit, or is no HTML.</exception>
    internal static MarkupTree Build(PageSource source, RdfaOptions options)
    {
        var scan = MarkupScan.Read(source.Parsed, options);
        PageLimits.CheckMarkup(scan, source, options);
        var document = Parse(source);

        // The first base element with href counts (HTML, section 4.2.3).
        var baseHref = document.QuerySelector("base[href]")?.GetAttribute("href");
        var root = new DomElement(document.DocumentElement, null);
        root.Place(new DomTags(source, scan));
        var language = LanguagePragma.OfLast(document.QuerySelectorAll("meta[http-equiv]").Select(static meta => new DomElement(meta, null)));
        return new MarkupTree(root, baseHref, language, scan.CutOffAt, document);
    }

    /// <summary>Builds the DOM of a page that <see cref="HtmlTree"/> has read, and so keeps the limits.</summary>
    internal static IHtmlDocument Parse(PageSource source) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(source.Parsed);
}
