using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

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
        var typed = new List<PageDocument>();
        foreach (var extracted in page.Rdfa.Triples)
        {
            if (SaysType(extracted) && DocumentTypes.Concept(extracted.Triple.Object) is { } type)
                Add(typed, new PageDocument(extracted.Triple.Subject, type, extracted));
        }

        var described = page.Rdfa.Triples.Where(extracted => !SaysType(extracted)).Select(extracted => extracted.Triple.Subject).ToHashSet();
        var own = DocumentTypes.Of(page.Type);
        return [.. typed.Where(document => described.Contains(document.Node)
            || (document.Type == own && !typed.Exists(other => other.Type == own && described.Contains(other.Node))))];
    }

    private static bool SaysType(ExtractedTriple extracted) =>
        extracted.Triple.Predicate == Vocab.Rdf.Type || extracted.Triple.Predicate == Vocab.Dct.Type;

    // The type can be written twice, as rdf:type and as dct:type: the one that counts is the one to judge.
    private static void Add(List<PageDocument> documents, PageDocument document)
    {
        var known = documents.FindIndex(other => other.Node == document.Node && other.Type == document.Type);
        if (known < 0)
            documents.Add(document);
        else if (Faults(document) < Faults(documents[known]))
            documents[known] = document;
    }

    private static int Faults(PageDocument document) =>
        (document.TypedBy.Triple.Predicate == Vocab.Rdf.Type ? 0 : 2)
        + (document.TypedBy.Triple.Object is Iri written && DocumentTypes.IsCanonical(written) ? 0 : 1);
}
