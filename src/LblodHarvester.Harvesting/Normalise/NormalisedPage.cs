using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>
/// A page with what can be published of it: what step 5 hands on. Each extracted triple is in exactly one of the two lists.
/// </summary>
/// <param name="Extracted">The page as extracted.</param>
/// <param name="Kept">What is published, blank nodes not yet skolemised; a triple without repairs is as extracted.</param>
/// <param name="Quarantined">What cannot be published.</param>
public sealed record NormalisedPage(
    ExtractedPage Extracted,
    IReadOnlyList<NormalisedTriple> Kept,
    IReadOnlyList<QuarantinedTriple> Quarantined)
{
    /// <summary>The kept triples as a graph.</summary>
    public Graph ToGraph() => new(Kept.Select(kept => kept.Triple));
}
