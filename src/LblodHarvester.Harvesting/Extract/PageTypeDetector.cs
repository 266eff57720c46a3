using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>
/// Tells what kind of page it is: by the first resource that is typed with a document type, else by the presence of a decision or of the
/// treatment of an agendapunt (domain rule: everything else is an overview).
/// </summary>
public static class PageTypeDetector
{
    /// <summary>The types of document, by concept, without the scheme: pages write http and https.</summary>
    private static readonly Dictionary<string, PageType> Types = new(StringComparer.Ordinal)
    {
        [DocumentTypes.SchemelessOf(DocumentTypes.Agenda)] = PageType.Agenda,
        [DocumentTypes.SchemelessOf(DocumentTypes.Besluitenlijst)] = PageType.Besluitenlijst,
        [DocumentTypes.SchemelessOf(DocumentTypes.Notulen)] = PageType.Notulen,
        [DocumentTypes.SchemelessOf(DocumentTypes.Uittreksel)] = PageType.Uittreksel,
    };

    /// <summary>The kind of page that has these triples, in document order.</summary>
    public static PageType Detect(IReadOnlyList<ExtractedTriple> triples)
    {
        var decisions = false;
        foreach (var (triple, _) in triples)
        {
            if (triple.Predicate != Vocab.Rdf.Type || triple.Object is not Iri type)
                continue;
            if (Types.TryGetValue(DocumentTypes.SchemelessOf(type), out var pageType))
                return pageType;
            decisions |= IsDecision(type);
        }

        return decisions ? PageType.Besluit : PageType.Overview;
    }

    private static bool IsDecision(Iri type)
    {
        var name = DocumentTypes.SchemelessOf(type);
        return name == DocumentTypes.SchemelessOf(Vocab.Besluit.BesluitClass)
            || name == DocumentTypes.SchemelessOf(Vocab.Besluit.BehandelingVanAgendapunt);
    }
}
