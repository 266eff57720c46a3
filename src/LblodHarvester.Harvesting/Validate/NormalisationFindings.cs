using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Normalise.Rules;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>What normalisation repaired, and what it put in quarantine.</summary>
internal static class NormalisationFindings
{
    internal static IEnumerable<Finding> Of(NormalisedPage page) =>
        page.Kept.SelectMany(kept => kept.Repairs).Distinct().Select(Repaired).Concat(page.Quarantined.Select(Quarantined));

    // What every reader accepts needs no mending; what we repair, another reader may not.
    private static Finding Repaired(Repair repair) => new(
        repair.Rule is NamespaceSpelling.RuleName or PropertySpelling.RuleName ? ProblemSeverity.Info : ProblemSeverity.Warning,
        repair.Rule,
        FindingOrigin.Normalisation,
        RepairWords.Of(repair.Rule),
        [repair.Place])
    {
        Expected = new Wording(
            $"{Around(repair.Before, repair.After)} is published as {Around(repair.After, repair.Before)}.",
            $"{Around(repair.Before, repair.After)} wordt gepubliceerd als {Around(repair.After, repair.Before)}."),
    };

    // A link type was never meant as data: nothing is lost with it.
    private static Finding Quarantined(QuarantinedTriple quarantined) => new(
        quarantined.Cause == QuarantineCause.LinkType ? ProblemSeverity.Warning : ProblemSeverity.Violation,
        "quarantine",
        FindingOrigin.Normalisation,
        new Wording($"Not published: {quarantined.Reason}", $"Niet gepubliceerd: {quarantined.Reason}"),
        [quarantined.Place])
    {
        FocusNode = quarantined.Extracted.Triple.Subject,
        Property = quarantined.Extracted.Triple.Predicate,
        Value = quarantined.Extracted.Triple.Object,
    };

    // Of a long term, what differs from the other shows, and what stands before it.
    private static string Around(string term, string other)
    {
        const int longest = 120;
        const int before = 60;
        if (term.Length <= longest)
            return term;
        var start = Math.Max(0, Math.Min(term.AsSpan().CommonPrefixLength(other) - before, term.Length - longest));
        var shown = term.AsSpan(start, longest);
        return $"{(start > 0 ? "…" : "")}{shown}{(start + longest < term.Length ? "…" : "")}";
    }
}
