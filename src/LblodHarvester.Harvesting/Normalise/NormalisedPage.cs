using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

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

/// <summary>A triple to be published, the one it was extracted as, and the repairs in between.</summary>
public sealed record NormalisedTriple(Triple Triple, ExtractedTriple Extracted, IReadOnlyList<Repair> Repairs);

/// <summary>A repair that needed no guess.</summary>
/// <param name="Rule">The name of the rule that made it.</param>
/// <param name="Before">The term as extracted, in N-Triples.</param>
/// <param name="After">The term as published, in N-Triples.</param>
/// <param name="Place">The attribute that gave the term.</param>
public sealed record Repair(string Rule, string Before, string After, SourcePlace Place);

/// <summary>An extracted triple that is not valid RDF, or whose value is not of its datatype, and why.</summary>
/// <param name="Extracted">The triple.</param>
/// <param name="Reason">Why it cannot be published, in words.</param>
/// <param name="Place">The attribute that gave the offending term.</param>
public sealed record QuarantinedTriple(ExtractedTriple Extracted, string Reason, SourcePlace Place);
