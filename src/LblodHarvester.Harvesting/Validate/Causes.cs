using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// Takes together what has one cause: a fault in an attribute shows in the extraction, in a repair or in quarantine, in the shapes and in
/// toezicht's fields, and is mended once. What follows from another finding stands there as its consequence, so that nothing is lost.
/// </summary>
internal static class Causes
{
    // What comes first names the cause best: the shape knows what the value should be, the extraction how it came to be wrong.
    private static readonly FindingOrigin[] NamesTheCause =
        [FindingOrigin.Page, FindingOrigin.Shapes, FindingOrigin.Extraction, FindingOrigin.Toezicht, FindingOrigin.Normalisation];

    /// <summary>The occurrences that are left when each that follows from another is told there.</summary>
    /// <param name="occurrences">Findings of one place each.</param>
    /// <param name="page">The page that they were found in.</param>
    internal static IEnumerable<Finding> Fold(IReadOnlyList<Finding> occurrences, ExtractedPage page) =>
        FoldAbsences(occurrences, page)
            .GroupBy(occurrence => (occurrence.Place.Offset, occurrence.Place.Attribute))
            .SelectMany(FoldPlace);

    private static IEnumerable<Finding> FoldPlace(IEnumerable<Finding> atOnePlace)
    {
        var left = new List<Finding>();
        foreach (var occurrence in atOnePlace.OrderBy(occurrence => Rank(occurrence.Origin)))
        {
            var cause = left.FindIndex(other => IsCauseOf(other, occurrence));
            if (cause < 0)
                left.Add(occurrence);
            else
                left[cause] = Take(left[cause], occurrence);
        }

        return left;
    }

    private static bool IsCauseOf(Finding cause, Finding occurrence) => occurrence.Origin switch
    {
        FindingOrigin.Toezicht => cause.Origin == FindingOrigin.Extraction || (cause.Origin is FindingOrigin.Shapes or FindingOrigin.Page && cause.Property == occurrence.Property),
        FindingOrigin.Normalisation => cause.Origin == FindingOrigin.Extraction || (cause.Origin == FindingOrigin.Shapes && cause.Value == occurrence.Value),
        _ => false,
    };

    private static Finding Take(Finding cause, Finding consequence) => cause with
    {
        Severity = cause.Severity > consequence.Severity ? cause.Severity : consequence.Severity,
        Field = cause.Field ?? consequence.Field,
        Expected = consequence.Origin == FindingOrigin.Normalisation ? Both(cause.Expected, consequence) : cause.Expected ?? consequence.Expected,
        Consequences = [.. cause.Consequences, consequence.Code],
    };

    private static Wording Both(Wording? expected, Finding consequence)
    {
        var told = consequence.Expected ?? new Wording("The value is not published.", "De waarde wordt niet gepubliceerd.");
        return expected is null ? told : new Wording($"{expected.English} {told.English}", $"{expected.Dutch} {told.Dutch}");
    }

    /// <summary>
    /// Where a prefix of the field is not declared, what was written with it is not read, and then missed: each absence of just that is told
    /// with the prefix.
    /// </summary>
    private static IReadOnlyList<Finding> FoldAbsences(IReadOnlyList<Finding> occurrences, ExtractedPage page)
    {
        var meant = page.Rdfa.Findings
            .Select(noticed => (Namespace: ExtractionFindings.FieldNamespace(noticed), noticed.Value))
            .Where(noticed => noticed.Namespace is not null)
            .Select(noticed => Iri.Unchecked(noticed.Namespace + noticed.Value.Trim('[', ']')[(noticed.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]))
            .ToHashSet();
        if (meant.Count == 0)
            return occurrences;
        var absent = occurrences.Where(occurrence => occurrence is { Origin: FindingOrigin.Shapes, Value: null, Property: { } property } && meant.Contains(property)).ToList();
        if (absent.Count == 0)
            return occurrences;
        var cause = occurrences.First(occurrence => occurrence.Code == ExtractionFindings.CodeOf(Rdfa.RdfaFindingKind.UndeclaredPrefix) && occurrence.Severity == ProblemSeverity.Violation);
        return
        [
            .. occurrences.Except(absent, ReferenceEqualityComparer.Instance).Cast<Finding>()
                .Select(occurrence => ReferenceEquals(occurrence, cause) ? cause with { Consequences = [.. absent.Select(one => one.Code).Distinct()] } : occurrence),
        ];
    }

    private static int Rank(FindingOrigin origin) => Array.IndexOf(NamesTheCause, origin) is var rank and >= 0 ? rank : NamesTheCause.Length;
}
