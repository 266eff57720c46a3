namespace LblodHarvester.Harvesting.Validate;

/// <summary>Gathers what is wrong with a page, so that one cause is one finding with all its places.</summary>
internal sealed class FindingList
{
    private readonly OrderedDictionary<(string Code, string Cause), List<Finding>> _occurrences = [];

    /// <summary>Adds an occurrence. Those with one code and one cause become one finding, which speaks of the first in the page.</summary>
    internal void Add(Finding finding)
    {
        var key = (finding.Code, finding.Cause ?? finding.Message.English);
        if (_occurrences.TryGetValue(key, out var known))
            known.Add(finding);
        else
            _occurrences.Add(key, [finding]);
    }

    /// <summary>The findings, in page order; at one place, the worst first.</summary>
    internal IReadOnlyList<Finding> InPageOrder() =>
    [
        .. _occurrences.Values.Select(Merge)
            .OrderBy(finding => finding.Place.Offset)
            .ThenByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal),
    ];

    // The same attribute can be at fault for many triples, and is mended once.
    private static Finding Merge(List<Finding> occurrences) => occurrences.MinBy(occurrence => occurrence.Place.Offset)! with
    {
        Severity = occurrences.Max(occurrence => occurrence.Severity),
        Places = [.. occurrences.SelectMany(occurrence => occurrence.Places).DistinctBy(place => (place.Offset, place.Attribute)).OrderBy(place => place.Offset)],
        Level = occurrences.Min(occurrence => occurrence.Level),
        Field = occurrences.Min(occurrence => occurrence.Field),
        Consequences = [.. occurrences.SelectMany(occurrence => occurrence.Consequences).Distinct()],
    };
}
