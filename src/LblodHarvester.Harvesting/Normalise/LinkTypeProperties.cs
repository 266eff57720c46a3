using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>
/// The triples that a page only seems to make: under <c>vocab</c>, RDFa turns each word of <c>rel="noopener noreferrer"</c> into a property,
/// and those words tell browsers what to do (HTML, section 4.6.7). They say nothing of a zitting; what else the element says stands.
/// </summary>
internal sealed class LinkTypeProperties(RdfaDocument page)
{
    private readonly List<RdfaFinding> _words = [.. page.Findings.Where(finding => finding.Kind == RdfaFindingKind.LinkTypeAsProperty)];

    /// <summary>The triple with its reason, when it is one of those; else null.</summary>
    internal QuarantinedTriple? FindFault(ExtractedTriple extracted)
    {
        if (_words.Count == 0)
            return null;
        var (predicate, place) = (extracted.Triple.Predicate, extracted.Origin.Predicate);
        if (_words.Find(word => word.Place == place && predicate.Value.EndsWith(word.Value, StringComparison.Ordinal)) is not { } word)
            return null;
        var reason = $"The predicate {predicate} is the HTML link type '{word.Value}', which is meant for browsers and is no data.";
        return new QuarantinedTriple(extracted, reason, place, QuarantineCause.LinkType);
    }
}
