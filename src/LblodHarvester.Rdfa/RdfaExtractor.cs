using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Reads the RDFa 1.1 of a page: what the page says, by the rules of RDFa Core 1.1 and of the host language, without any repair.
/// What looks wrong becomes an <see cref="RdfaFinding"/>, for a later step to judge.
/// </summary>
public static class RdfaExtractor
{
    /// <summary>Extracts the triples, links and findings of a page.</summary>
    /// <param name="html">The page as text; see <see cref="HtmlDecoder"/> for bytes.</param>
    /// <param name="baseIri">The address of the page, against which relative IRIs are resolved unless the page sets another base.</param>
    /// <param name="options">The host language and limits; the defaults when null.</param>
    /// <exception cref="RdfaException">The page cannot be read: it is empty, goes over a limit, or is XML that is not well-formed.</exception>
    public static RdfaDocument Extract(string html, Iri baseIri, RdfaOptions? options = null)
    {
        options ??= new RdfaOptions();
        var source = new PageSource(html);
        PageLimits.CheckText(source, options);
        using var tree = options.HostLanguage.IsXml ? XmlTree.Build(source, options) : HtmlTree.Build(source, options);
        return Extract(tree, source, baseIri, options);
    }

    private static RdfaDocument Extract(MarkupTree tree, PageSource source, Iri pageIri, RdfaOptions options)
    {
        var host = options.HostLanguage;
        var findings = new FindingLog();
        var blankNodes = new BlankNodes();
        var budget = new ExtractionBudget(options);
        var sink = new TripleSink(findings, budget, options.Positions);
        var iris = new IriReader(pageIri, host, blankNodes, findings, budget);
        var baseIri = BaseIri.Of(tree, pageIri, host);
        new RdfaProcessor(source, host, iris, blankNodes, sink, findings).ProcessRoot(tree.Root, baseIri, host.ReadsLanguagePragma ? tree.PragmaLanguage : null);
        if (tree.CutOffAt >= 0)
            findings.Add(CutOff(source.PlaceInParsed(tree.CutOffAt)));
        var triples = host.CopiesPatterns ? PatternCopy.Apply(sink.Triples, budget) : sink.Triples;
        if (options.LoadVocabulary is { } load)
            triples = VocabularyExpansion.Apply(triples, load, findings, budget);
        return new RdfaDocument(baseIri, triples, budget.Emitted, sink.Links, findings.InOrder(), sink.Subjects);
    }

    private static RdfaFinding CutOff(SourcePlace place) =>
        new(
            RdfaFindingKind.Truncated,
            "The text ends inside the tag, comment or script that starts here: the page was cut off.",
            "",
            place);
}
