using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>
/// Tells what kind of page it is: by the first resource that is typed with a document type; else by what it holds: a decision or the
/// treatment of an agendapunt, else an agendapunt. Everything else is an overview. See docs/decisions/0009-an-agenda-without-its-type.md.
/// </summary>
public static class PageTypeDetector
{
    private static readonly HashSet<Iri> Decisions =
        [.. Spellings.Of(Vocab.Besluit.BesluitClass), .. Spellings.Of(Vocab.Besluit.BehandelingVanAgendapunt)];

    private static readonly HashSet<Iri> Agendapunten = [.. Spellings.Of(Vocab.Besluit.Agendapunt)];

    /// <summary>The kind of page that has these triples, in document order.</summary>
    public static PageTypeReading Detect(IReadOnlyList<ExtractedTriple> triples)
    {
        var fallback = new PageTypeReading(PageType.Overview, PageTypeEvidence.Nothing, SourcePlace.Start);
        foreach (var (triple, origin) in triples)
        {
            if (triple.Predicate != Vocab.Rdf.Type || triple.Object is not Iri type)
                continue;
            if (DocumentTypes.Concept(type) is { } concept && DocumentTypes.PageOf(concept) is { } page)
                return new PageTypeReading(page, PageTypeEvidence.DocumentType, origin.Object);
            if (fallback.Type != PageType.Besluit && Decisions.Contains(type))
                fallback = new PageTypeReading(PageType.Besluit, PageTypeEvidence.Decision, origin.Object);
            else if (fallback.Type == PageType.Overview && Agendapunten.Contains(type))
                fallback = new PageTypeReading(PageType.Agenda, PageTypeEvidence.Agendapunt, origin.Object);
        }

        return fallback;
    }
}
