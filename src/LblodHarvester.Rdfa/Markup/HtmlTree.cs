using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Builds the tree of HTML, by AngleSharp's tokenizer and tree construction but of our own elements, which keep no more than the RDFa rules
/// ask for.
/// </summary>
internal static class HtmlTree
{
    /// <summary>Builds the tree of a page.</summary>
    /// <exception cref="RdfaException">It goes over a limit, or is no HTML.</exception>
    internal static MarkupTree Build(PageSource source, RdfaOptions options)
    {
        var tags = new HtmlTags(source, options) { KeepsAll = MayHaveMarkupLiterals(source.Parsed) };
        var document = Parse(source, tags, options);
        if (tags.NeedsDom)
        {
            document.Dispose();
            return DomTree.Build(source, options);
        }

        PageLimits.CheckIsHtml(tags.HasAny);
        if (document.HasMoved)
            CheckDepth(document.Root!, document, 1);
        return new MarkupTree(document.Root!, BaseHref(document), LanguagePragma.OfLast(document.Metas), CutOff(document, source, options), document);
    }

    // As their datatype is usually written; of a page that hides it, the DOM is built when it is asked for.
    private static bool MayHaveMarkupLiterals(string text) => text.Contains("XMLLiteral", StringComparison.Ordinal);

    private static HtmlDocument Parse(PageSource source, HtmlTags tags, RdfaOptions options)
    {
        // Nothing of a browser but what makes the elements.
        var context = BrowsingContext.New(new Configuration([new HtmlElementFactory(source, tags, options)]));
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                DisableElementPositionTracking = true,
                ShouldEmitAttribute = tags.ShouldEmit,
                SkipComments = !tags.KeepsAll,

                // The document has a limit of its own, over which it refuses the page.
                MaximumDepth = int.MaxValue,
            },
            context);
        return parser.ParseDocument<HtmlDocument, HtmlElement>(new TextSource(new ReadOnlyMemoryTextSource(source.Parsed)), tags.Pass);
    }

    private static void CheckDepth(MarkupElement element, HtmlDocument document, int depth)
    {
        document.CheckDepth(depth);
        foreach (var node in element.Content)
        {
            if (node is MarkupElement child)
                CheckDepth(child, document, depth + 1);
        }
    }

    // The first base element with href counts (HTML, section 4.2.3).
    private static string? BaseHref(HtmlDocument document) => document.HasBase ? FindBaseHref(document.Root!) : null;

    private static string? FindBaseHref(MarkupElement element)
    {
        if (element.LocalName == "base" && element.NamespaceUri == NamespaceNames.HtmlUri && element.Attribute("href") is { } href)
            return href;
        foreach (var node in element.Content)
        {
            if (node is MarkupElement child && FindBaseHref(child) is { } found)
                return found;
        }

        return null;
    }

    // Whatever stands before the last tag or comment was read to its end. The scan of the rest takes it for HTML, which makes a difference
    // only to CDATA sections and to elements that hold raw text in HTML.
    private static int CutOff(HtmlDocument document, PageSource source, RdfaOptions options)
    {
        var (text, from) = (source.Parsed, document.Tags.LastMarkup);
        var cutOffAt = MarkupScan.Read(text, options, from).CutOffAt;
        return document.HasForeign && (cutOffAt >= 0 || text.AsSpan(from).Contains("<![CDATA[", StringComparison.Ordinal))
            ? MarkupScan.Read(text, options).CutOffAt
            : cutOffAt;
    }
}
