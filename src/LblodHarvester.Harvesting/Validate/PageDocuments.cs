using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// Finds the documents that a page carries: those that say, rightly or wrongly spelled, that they are of a document type.
/// What the page merely links to is not one of them: of that it says nothing but the type, and the page itself is of another type, or
/// carries another document of that type of which it does say more.
/// </summary>
internal static class PageDocuments
{
    internal static IReadOnlyList<PageDocument> Find(ExtractedPage page)
    {
        var typed = page.Rdfa.Triples
            .Where(extracted => extracted.Triple.Predicate == Vocab.Rdf.Type || extracted.Triple.Predicate == Vocab.Dct.Type)
            .Select(extracted => (Type: DocumentTypes.Concept(extracted.Triple.Object), Triple: extracted))
            .Where(found => found.Type is not null)
            .Select(found => new PageDocument(found.Triple.Triple.Subject, found.Type!, found.Triple))
            .GroupBy(document => (document.Node, document.Type))
            .Select(group => group.MinBy(Faults)!)
            .ToList();
        var described = page.Rdfa.Triples
            .Where(extracted => extracted.Triple.Predicate != Vocab.Rdf.Type && extracted.Triple.Predicate != Vocab.Dct.Type)
            .Select(extracted => extracted.Triple.Subject)
            .ToHashSet();
        var own = DocumentTypes.Of(page.Type);
        return [.. typed.Where(document => described.Contains(document.Node)
            || (document.Type == own && !typed.Exists(other => other.Type == own && described.Contains(other.Node))))];
    }

    // The type can be written twice, as rdf:type and as dct:type: the one that counts is the one to judge.
    private static int Faults(PageDocument document) =>
        (document.TypedBy.Triple.Predicate == Vocab.Rdf.Type ? 0 : 2)
        + (document.TypedBy.Triple.Object is Iri written && DocumentTypes.IsCanonical(written) ? 0 : 1);
}
