using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>
/// Tells what kind of page it is: by the first resource that is typed with a document type, else by the presence of a decision or of the
/// treatment of an agendapunt (domain rule: everything else is an overview).
/// </summary>
public static class PageTypeDetector
{
    private static readonly HashSet<Iri> Decisions =
        [.. Spellings.Of(Vocab.Besluit.BesluitClass), .. Spellings.Of(Vocab.Besluit.BehandelingVanAgendapunt)];

    /// <summary>The kind of page that has these triples, in document order.</summary>
    public static PageType Detect(IReadOnlyList<ExtractedTriple> triples)
    {
        var decisions = false;
        foreach (var (triple, _) in triples)
        {
            if (triple.Predicate != Vocab.Rdf.Type || triple.Object is not Iri type)
                continue;
            if (DocumentTypes.Concept(type) is { } concept && DocumentTypes.PageOf(concept) is { } page)
                return page;
            decisions |= Decisions.Contains(type);
        }

        return decisions ? PageType.Besluit : PageType.Overview;
    }
}
