using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// What shapes are checked on: triples, each with the one that was extracted for it, in the order of the page. Beside what is published of a
/// page stands what is in quarantine, so that a value that is no value is told as such and not as a missing one.
/// </summary>
internal sealed class CheckedTriples
{
    private CheckedTriples(IReadOnlyList<CheckedTriple> triples, IReadOnlyDictionary<Resource, SourcePlace> subjects)
    {
        All = triples;
        Subjects = subjects;
    }

    internal IReadOnlyList<CheckedTriple> All { get; }

    /// <summary>The start tag of the element that first named each subject, as extracted.</summary>
    internal IReadOnlyDictionary<Resource, SourcePlace> Subjects { get; }

    internal static CheckedTriples Of(NormalisedPage page) => new(
        [
            .. page.Kept.Select(kept => new CheckedTriple(kept.Triple, kept.Extracted))
                .Concat(page.Quarantined.Select(quarantined => new CheckedTriple(quarantined.Extracted.Triple, quarantined.Extracted)))
                .Where(pair => !IsUnreadType(pair.Triple))
                .OrderBy(pair => pair.Extracted.Origin.Object.Offset),
        ],
        page.Extracted.Rdfa.Subjects);

    internal static CheckedTriples Of(ExtractedPage page) =>
        new([.. page.Rdfa.Triples.Select(extracted => new CheckedTriple(extracted.Triple, extracted))], page.Rdfa.Subjects);

    // A type with an undeclared prefix is told as that; it does not make of the thing something else than it is.
    private static bool IsUnreadType(Triple triple) =>
        triple.Predicate == Vocab.Rdf.Type && triple.Object is Iri type && UnreadWords.IsUnexpanded(type);

    internal Graph ToGraph() => new(All.Select(pair => pair.Triple));
}
