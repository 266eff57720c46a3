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
        if (DocumentTypes.Of(page.Type) is not { } type || page.Rdfa.Triples.Any(Says))
            return null;
        var given = page.Rdfa.Triples.FirstOrDefault(extracted => DocumentTypes.Concept(extracted.Triple.Object) == type);
        return new Finding(
            ProblemSeverity.Violation,
            "page.type",
            FindingOrigin.Page,
            new Wording(
                $"Nothing on this page says that it is a document of type {page.Type}.", $"Niets op deze pagina zegt dat ze een document van het type {page.Type} is."),
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

    private static string SampleOf(PageType type) => type == PageType.Uittreksel
        ? "samples/site/zuiver/gemeenteraad-2026-05-18/uittreksel-parkeren.html"
        : $"samples/site/zuiver/gemeenteraad-2026-05-18/{ShapeLibrary.NameOf(type)}.html";
}
