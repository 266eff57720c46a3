using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Reads the RDFa 1.1 of an HTML page: what the page says, by the rules of RDFa Core 1.1 and HTML+RDFa 1.1, without any repair.
/// What looks wrong becomes an <see cref="RdfaFinding"/>, for a later step to judge.
/// </summary>
public static class RdfaExtractor
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Extracts the triples, links and findings of a page.</summary>
    /// <param name="html">The page as text; see <see cref="HtmlDecoder"/> for bytes.</param>
    /// <param name="baseIri">The address of the page, against which relative IRIs are resolved unless the page has a <c>base</c>.</param>
    /// <param name="options">Limits; the defaults when null.</param>
    /// <exception cref="RdfaException">The page cannot be read: it is empty or goes over a limit.</exception>
    public static RdfaDocument Extract(string html, Iri baseIri, RdfaOptions? options = null)
    {
        options ??= new RdfaOptions();
        var parsed = html.StartsWith(ByteOrderMark) ? html[1..] : html;
        PageLimits.CheckText(html, parsed, options);
        var scan = MarkupScan.Read(parsed, options);
        var source = new PageSource(html, parsed, scan);
        PageLimits.CheckMarkup(scan, source, options);

        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(parsed);
        return Extract(document, source, scan, baseIri, options);
    }

    private static RdfaDocument Extract(IDocument document, PageSource source, MarkupScan scan, Iri pageIri, RdfaOptions options)
    {
        var findings = new FindingLog();
        var blankNodes = new BlankNodes();
        var budget = new ExtractionBudget(options);
        var sink = new TripleSink(findings, budget);
        var iris = new IriReader(pageIri, BaseOf(document, pageIri), blankNodes, findings);
        new RdfaProcessor(source, iris, blankNodes, sink).ProcessRoot(document.DocumentElement);
        if (scan.CutOffAt >= 0)
            findings.Add(CutOff(source.PlaceInParsed(scan.CutOffAt)));
        var triples = PatternCopy.Apply(sink.Triples, budget);
        return new RdfaDocument(iris.Base, triples, budget.Emitted, sink.Links, findings.InOrder(), sink.Subjects);
    }

    private static RdfaFinding CutOff(SourcePlace place) =>
        new(
            RdfaFindingKind.Truncated,
            "The text ends inside the tag, comment or script that starts here: the page was cut off.",
            "",
            place);

    // The first base element with href counts (HTML, section 4.2.3); its fragment does not (RDFa Core 1.1, section 7.2).
    private static Iri BaseOf(IDocument document, Iri pageIri)
    {
        var written = document.QuerySelector("base[href]")?.GetAttribute("href");
        var iri = written is null ? pageIri : IriResolver.Resolve(pageIri, WhiteSpace.Trim(written));
        var fragment = iri.Value.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? iri : Iri.Unchecked(iri.Value[..fragment]);
    }
}
