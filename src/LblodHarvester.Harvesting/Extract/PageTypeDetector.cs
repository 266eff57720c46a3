using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>
/// Tells what kind of page it is: by the first resource that is typed with a document type; else by the first that has one as <c>dct:type</c>,
/// which does not count but leaves no doubt; else by what it holds: a decision or the treatment of an agendapunt, else an agendapunt. Everything
/// else is an overview. See docs/decisions/0009-an-agenda-without-its-type.md.
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
            if (triple.Object is not Iri type || (triple.Predicate != Vocab.Rdf.Type && triple.Predicate != Vocab.Dct.Type))
                continue;
            if (DocumentTypes.Concept(type) is { } concept && DocumentTypes.PageOf(concept) is { } page)
            {
                if (triple.Predicate == Vocab.Rdf.Type)
                    return new PageTypeReading(page, PageTypeEvidence.DocumentType, origin.Object);
                if (fallback.Evidence != PageTypeEvidence.DctType)
                    fallback = new PageTypeReading(page, PageTypeEvidence.DctType, origin.Object);
            }
            else if (triple.Predicate == Vocab.Rdf.Type && EvidenceOf(type) is { } evidence && evidence < fallback.Evidence)
                fallback = new PageTypeReading(evidence == PageTypeEvidence.Decision ? PageType.Besluit : PageType.Agenda, evidence, origin.Object);
        }

        return fallback;
    }

    private static PageTypeEvidence? EvidenceOf(Iri type) =>
        Decisions.Contains(type) ? PageTypeEvidence.Decision : Agendapunten.Contains(type) ? PageTypeEvidence.Agendapunt : null;
}
