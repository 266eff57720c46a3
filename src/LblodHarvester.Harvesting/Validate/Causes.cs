using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// Takes together what has one cause: a fault in an attribute shows in the extraction, in a repair or in quarantine, in the shapes and in
/// toezicht's fields, and is mended once. What follows from another finding stands there as its consequence, and what was repaired or is not
/// published in what was expected, so that nothing is lost.
/// </summary>
internal static class Causes
{
    // What comes first names the cause best: the shape knows what the value should be, the extraction how it came to be wrong.
    private static readonly FindingOrigin[] NamesTheCause =
        [FindingOrigin.Page, FindingOrigin.Shapes, FindingOrigin.Extraction, FindingOrigin.Toezicht, FindingOrigin.Normalisation];

    /// <summary>The occurrences that are left when each that follows from another is told there.</summary>
    /// <param name="occurrences">Findings of one place each.</param>
    /// <param name="page">The page that they were found in.</param>
    /// <param name="documents">The documents on the page.</param>
    internal static IEnumerable<Finding> Fold(IReadOnlyList<Finding> occurrences, ExtractedPage page, IReadOnlyList<SubmittableDocument> documents) =>
        FoldUnlinked(FoldLeftOver(FoldAbsences(occurrences, page), documents))
            .GroupBy(occurrence => $"{occurrence.Place.Offset} {occurrence.Place.Attribute}")
            .SelectMany(FoldPlace);

    private static IEnumerable<Finding> FoldPlace(IEnumerable<Finding> atOnePlace)
    {
        var left = new List<Finding>();
        foreach (var occurrence in atOnePlace.OrderBy(occurrence => Rank(occurrence.Origin)).ThenByDescending(occurrence => occurrence.Severity))
        {
            var cause = left.FindIndex(other => IsCauseOf(other, occurrence));
            if (cause < 0)
                left.Add(occurrence);
            else if (left[cause].Code != occurrence.Code)
                left[cause] = Take(left[cause], occurrence);
        }

        return left;
    }

    private static bool IsCauseOf(Finding cause, Finding occurrence) => occurrence.Origin switch
    {
        FindingOrigin.Toezicht => cause.Origin == FindingOrigin.Extraction || (cause.Origin is FindingOrigin.Shapes or FindingOrigin.Page && cause.Property == occurrence.Property),
        // A value that is no value of its datatype is also not less than another: that is one fault.
        FindingOrigin.Shapes => cause.Origin == FindingOrigin.Shapes && cause.Value is not null && cause.Value == occurrence.Value
            && cause.Property == occurrence.Property && (cause.Code == occurrence.Code || cause.Severity > occurrence.Severity),
        FindingOrigin.Normalisation => cause.Origin is FindingOrigin.Extraction or FindingOrigin.Toezicht || (cause.Origin == FindingOrigin.Shapes && cause.Value == occurrence.Value),
        _ => false,
    };

    private static Finding Take(Finding cause, Finding consequence) => cause with
    {
        Severity = cause.Severity > consequence.Severity ? cause.Severity : consequence.Severity,
        Field = cause.Field ?? consequence.Field,
        Level = FindingList.Least(cause.Level, consequence.Level),
        Expected = consequence.Origin == FindingOrigin.Normalisation ? Both(cause.Expected, consequence) : cause.Expected ?? consequence.Expected,
        Consequences = consequence.Origin == FindingOrigin.Normalisation || cause.Consequences.Contains(consequence.Code)
            ? cause.Consequences
            : [.. cause.Consequences, consequence.Code],
    };

    private static Wording Both(Wording? expected, Finding consequence)
    {
        var told = consequence.Expected ?? new Wording("The value is not published.", "De waarde wordt niet gepubliceerd.");
        return expected is null || expected.English.EndsWith(told.English, StringComparison.Ordinal)
            ? expected ?? told
            : new Wording($"{expected.English} {told.English}", $"{expected.Dutch} {told.Dutch}");
    }

    /// <summary>
    /// What is written with a prefix that is not declared, or in quotation marks, is not read, and then missed: each absence of just that is told
    /// with its cause.
    /// </summary>
    private static IReadOnlyList<Finding> FoldAbsences(IReadOnlyList<Finding> occurrences, ExtractedPage page)
    {
        var unread = new Dictionary<Iri, string>();
        foreach (var noticed in page.Rdfa.Findings)
        {
            if (UnreadWords.IriOf(noticed) is { } meant)
                unread.TryAdd(meant, KeyOf(ExtractionFindings.CodeOf(noticed.Kind), ExtractionFindings.CauseOf(noticed)));
        }

        if (unread.Count == 0)
            return occurrences;
        var consequences = occurrences
            .Where(occurrence => occurrence is { Origin: FindingOrigin.Shapes, Value: null, Property: not null } && unread.ContainsKey(occurrence.Property))
            .ToLookup(occurrence => unread[occurrence.Property!]);
        if (consequences.Count == 0)
            return occurrences;
        var folded = consequences.SelectMany(absences => absences).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return [.. occurrences.Where(occurrence => !folded.Contains(occurrence)).Select(WithConsequences)];

        Finding WithConsequences(Finding occurrence) =>
            occurrence.Origin == FindingOrigin.Extraction ? consequences[KeyOf(occurrence.Code, occurrence.Cause)].Aggregate(occurrence, Take) : occurrence;
    }

    private static string KeyOf(string code, string? cause) => $"{code}\n{cause}";

    /// <summary>
    /// A field that toezicht misses because its property has a wrong value is told at that value: one of the document itself, or for the third
    /// field one of the zitting.
    /// </summary>
    private static List<Finding> FoldUnlinked(List<Finding> left)
    {
        foreach (var missing in left.FindAll(occurrence => occurrence is { Origin: FindingOrigin.Toezicht, Value: null, Property: not null }))
        {
            var cause = left.FindIndex(other => other is { Origin: FindingOrigin.Shapes, Value: not null } && other.Property == missing.Property
                && (missing.Field == 3 || other.FocusNode == missing.FocusNode));
            if (cause < 0)
                continue;
            left[cause] = Take(left[cause], missing);
            left.Remove(missing);
        }

        return left;
    }

    /// <summary>
    /// A document whose IRI is itself at fault, as by a leaked null, is left over when the page has a whole one: all that it lacks goes with it.
    /// </summary>
    private static List<Finding> FoldLeftOver(IReadOnlyList<Finding> occurrences, IReadOnlyList<SubmittableDocument> documents)
    {
        var left = occurrences.ToList();
        if (!documents.Any(document => document.DocumentType == DocumentTypes.Besluitenlijst && document.Missing.Count == 0))
            return left;
        foreach (var document in occurrences.Where(occurrence => occurrence is { Origin: FindingOrigin.Toezicht, Field: 1 }))
        {
            var cause = left.FindIndex(other => other.Origin == FindingOrigin.Extraction && other.Place == document.Place);
            if (cause < 0)
                continue;
            var fields = left.FindAll(other => other.Origin == FindingOrigin.Toezicht && other.FocusNode == document.FocusNode);
            left[cause] = fields.Aggregate(left[cause], Take);
            left.RemoveAll(fields.Contains);
        }

        return left;
    }

    private static int Rank(FindingOrigin origin) => Array.IndexOf(NamesTheCause, origin) is var rank and >= 0 ? rank : NamesTheCause.Length;
}
