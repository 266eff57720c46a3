using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Check;

/// <summary>
/// The vendor's check: what the harvester would find in a page, without keeping it. Safe to share between threads.
/// </summary>
/// <param name="validator">What checks the page.</param>
/// <param name="type">What the pages should be; null to take them as what they say they are.</param>
public sealed class PageCheck(PageValidator validator, PageType? type = null)
{
    private readonly Lazy<ReportabilityCheck> _reportability = new(() => new ReportabilityCheck(validator.Register, NotificationRules.Default));

    /// <summary>
    /// Reads the shapes and rules that nearly every page is checked by. While a first page is read, this can be done beside it.
    /// </summary>
    /// <exception cref="Shacl.ShapesException">The shapes that were built into the program cannot be used.</exception>
    /// <exception cref="RuleDataException">The rules that were built into the program are wrong.</exception>
    public static void Prepare()
    {
        PageValidator.Prepare();
        _ = NotificationRules.Default;
    }

    /// <summary>Checks a page.</summary>
    /// <param name="name">What the report calls it.</param>
    /// <param name="page">The page.</param>
    /// <exception cref="RdfaException">The page cannot be read: see <see cref="PageExtractor.Extract"/>.</exception>
    /// <exception cref="Shacl.ValidationException">A shape cannot be checked on it.</exception>
    public PageReport Check(string name, FetchedPage page)
    {
        var extracted = PageExtractor.Extract(page);
        var reading = PageTypeDetector.Detect(extracted.Rdfa.Triples);
        var validated = validator.Validate(Normaliser.Normalise(extracted with { Type = type ?? reading.Type }));
        IReadOnlyList<Finding> findings = type is null || type == reading.Type ? validated.Findings : [OtherType(type.Value, reading), .. validated.Findings];
        return new PageReport(
            name, validated, reading, !validator.Register.IsEmpty, [.. validated.Documents.Select(document => _reportability.Value.Judge(document))], findings);
    }

    private static Finding OtherType(PageType expected, PageTypeReading reading) => new(
        ProblemSeverity.Violation,
        "page.other-type",
        FindingOrigin.Page,
        new Wording(
            $"This should be {PageTypeName.English(expected)}; the page says it is {PageTypeName.English(reading.Type)}.",
            $"Dit zou {PageTypeName.Dutch(expected)} moeten zijn; de pagina zegt dat ze {PageTypeName.Dutch(reading.Type)} is."),
        [reading.Place]);
}
