using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>
/// Tells what kind of page it is: by the first resource that is typed with a document type; else by what it holds: a decision or the
/// treatment of an agendapunt, else an agendapunt. Everything else is an overview. See docs/decisions/0009-an-agenda-without-its-type.md.
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
        var fallback = PageType.Overview;
        foreach (var (triple, _) in triples)
        {
            if (triple.Predicate != Vocab.Rdf.Type || triple.Object is not Iri type)
                continue;
            if (Types.TryGetValue(DocumentTypes.SchemelessOf(type), out var pageType))
                return pageType;
            if (Is(type, Vocab.Besluit.BesluitClass) || Is(type, Vocab.Besluit.BehandelingVanAgendapunt))
                fallback = PageType.Besluit;
            else if (fallback == PageType.Overview && Is(type, Vocab.Besluit.Agendapunt))
                fallback = PageType.Agenda;
        }

        return fallback;
    }

    private static bool Is(Iri type, Iri name) => DocumentTypes.SchemelessOf(type) == DocumentTypes.SchemelessOf(name);
}
