using LblodHarvester.Harvesting.Normalise;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>What normalisation repaired, and what it put in quarantine.</summary>
internal static class NormalisationFindings
{
    internal static IEnumerable<Finding> Of(NormalisedPage page) =>
        page.Kept.SelectMany(kept => kept.Repairs).Distinct().Select(Repaired).Concat(page.Quarantined.Select(Quarantined));

    private static Finding Repaired(Repair repair) => new(
        ProblemSeverity.Info,
        repair.Rule,
        FindingOrigin.Normalisation,
        new Wording("This was repaired without a guess.", "Dit werd hersteld zonder te gissen."),
        [repair.Place])
    {
        Expected = new Wording(
            $"{Short(repair.Before)} is published as {Short(repair.After)}.", $"{Short(repair.Before)} wordt gepubliceerd als {Short(repair.After)}."),
    };

    private static Finding Quarantined(QuarantinedTriple quarantined) => new(
        ProblemSeverity.Violation,
        "quarantine",
        FindingOrigin.Normalisation,
        new Wording($"Not published: {quarantined.Reason}", $"Niet gepubliceerd: {quarantined.Reason}"),
        [quarantined.Place])
    {
        FocusNode = quarantined.Extracted.Triple.Subject,
        Property = quarantined.Extracted.Triple.Predicate,
        Value = quarantined.Extracted.Triple.Object,
    };

    private static string Short(string term) => term.Length <= 120 ? term : $"{term.AsSpan(0, 120)}…";
}
