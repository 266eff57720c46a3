using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>What is wrong with a page as a whole.</summary>
internal static class PageFindings
{
    /// <summary>A page that says nothing that could be published.</summary>
    internal static Finding Empty { get; } = new(
        ProblemSeverity.Violation,
        "page.empty",
        FindingOrigin.Page,
        new Wording("The page says nothing that can be published.", "De pagina zegt niets dat gepubliceerd kan worden."),
        [SourcePlace.Start])
    {
        Expected = new Wording(
            "Annotate it with RDFa: see docs/vendors.md for how each kind of page is written.",
            "Annoteer ze met RDFa: docs/vendors.md zegt hoe elke soort pagina geschreven wordt."),
    };

    /// <summary>The document type that a page of this kind must say it has, and does not; null when it does, or needs none.</summary>
    internal static Finding? WithoutDocumentType(ExtractedPage page)
    {
        if (page.Type == PageType.Besluit)
            return Untyped(page);
        if (DocumentTypes.Of(page.Type) is not { } type || page.Rdfa.Triples.Any(Says))
            return null;
        var given = page.Rdfa.Triples.FirstOrDefault(extracted => DocumentTypes.Concept(extracted.Triple.Object) == type);
        return new Finding(
            ProblemSeverity.Violation,
            "page.type",
            FindingOrigin.Page,
            new Wording(
                $"Nothing on this page says that it is {PageTypeName.English(page.Type)}.", $"Niets op deze pagina zegt dat ze {PageTypeName.Dutch(page.Type)} is."),
            [given?.Origin.Predicate ?? SourcePlace.Start])
        {
            Expected = new Wording(
                $"Write typeof=\"foaf:Document {type.Value}\" on the element of the document.",
                $"Schrijf typeof=\"foaf:Document {type.Value}\" op het element van het document."),
            Level = 1,
            Property = Vocab.Rdf.Type,
            Example = SampleOf(page.Type),
        };

        bool Says(ExtractedTriple extracted) =>
            extracted.Triple.Predicate == Vocab.Rdf.Type && DocumentTypes.Concept(extracted.Triple.Object) == type;
    }

    // What has decisions is meant for toezicht and the besluitendatabank, and neither can tell what it is.
    private static Finding Untyped(ExtractedPage page) => new(
        ProblemSeverity.Warning,
        "page.untyped",
        FindingOrigin.Page,
        new Wording("The page has decisions, and does not say of which type its document is.", "De pagina heeft besluiten, en zegt niet van welk type haar document is."),
        [PageTypeDetector.Detect(page.Rdfa.Triples).Place])
    {
        Expected = new Wording(
            "Write typeof=\"foaf:Document\" and the concept of BesluitDocumentType on the element of the document: that of notulen, or of an uittreksel.",
            "Schrijf typeof=\"foaf:Document\" en het concept van BesluitDocumentType op het element van het document: dat van notulen, of van een uittreksel."),
        Property = Vocab.Rdf.Type,
        Example = SampleOf(PageType.Uittreksel),
    };

    private static string SampleOf(PageType type) => type == PageType.Uittreksel
        ? "samples/site/zuiver/gemeenteraad-2026-05-18/uittreksel-parkeren.html"
        : $"samples/site/zuiver/gemeenteraad-2026-05-18/{ShapeLibrary.NameOf(type)}.html";
}
