using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Gathers what is wrong with a page, so that one cause is one finding with all its places.</summary>
internal sealed class FindingList
{
    private readonly Dictionary<string, List<Finding>> _occurrences = new(StringComparer.Ordinal);

    /// <summary>Adds an occurrence, of one place. Those with one code and one cause become one finding, which speaks of the first in the page.</summary>
    internal void Add(Finding occurrence)
    {
        var key = $"{occurrence.Code}\n{occurrence.Cause ?? occurrence.Message.English}";
        if (_occurrences.TryGetValue(key, out var known))
            known.Add(occurrence);
        else
            _occurrences.Add(key, [occurrence]);
    }

    /// <summary>The findings, in page order; at one place, the worst first.</summary>
    internal IReadOnlyList<Finding> InPageOrder()
    {
        var findings = _occurrences.Values.Select(Merge).ToList();
        findings.Sort(InPageOrder);
        return findings;
    }

    private static int InPageOrder(Finding one, Finding other) =>
        one.Place.Offset != other.Place.Offset ? one.Place.Offset.CompareTo(other.Place.Offset)
        : one.Severity != other.Severity ? other.Severity.CompareTo(one.Severity)
        : string.CompareOrdinal(one.Code, other.Code);

    private static Finding Merge(List<Finding> occurrences)
    {
        var inOrder = occurrences.OrderBy(occurrence => occurrence.Place.Offset).ToList();
        var merged = inOrder[0];
        foreach (var occurrence in inOrder)
        {
            merged = merged with
            {
                Severity = merged.Severity > occurrence.Severity ? merged.Severity : occurrence.Severity,
                Level = Least(merged.Level, occurrence.Level),
                Field = Least(merged.Field, occurrence.Field),
                Consequences = [.. merged.Consequences.Union(occurrence.Consequences)],
            };
        }

        return merged with { Places = PlacesOf(inOrder) };
    }

    // The same attribute can be at fault for many triples, and is mended once.
    private static SourcePlace[] PlacesOf(List<Finding> occurrences)
    {
        var places = new SourcePlace[occurrences.Count];
        var count = 0;
        foreach (var occurrence in occurrences)
        {
            if (count == 0 || places[count - 1] != occurrence.Place)
                places[count++] = occurrence.Place;
        }

        return places[..count];
    }

    internal static int? Least(int? one, int? other) => one is null || other < one ? other : one;
}
