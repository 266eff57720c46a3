using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Harvesting.Check;

/// <summary>What the vendor's check says of one page.</summary>
/// <param name="Name">The page, as it was named: a file or an address.</param>
/// <param name="Page">The page, validated as what it should be.</param>
/// <param name="Reading">What the page itself says it is, and how that was told.</param>
/// <param name="HasRegister">Whether level 2 and the second of toezicht's fields were checked.</param>
/// <param name="Documents">Each document on the page, with whether it is one to report.</param>
/// <param name="Findings">All that is wrong, in page order.</param>
public sealed record PageReport(
    string Name,
    ValidatedPage Page,
    PageTypeReading Reading,
    bool HasRegister,
    IReadOnlyList<DocumentVerdict> Documents,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What the page was checked as.</summary>
    public PageType Type => Page.Normalised.Extracted.Type;

    /// <summary>The decoded text of the page: what places count in.</summary>
    public string Html => Page.Normalised.Extracted.Html.Text;

    /// <summary>The maturity level.</summary>
    public MaturityLevel Maturity => Page.Maturity;

    /// <summary>What keeps the page from the next level: the findings of that level and of those below it. Without a register, so does its absence.</summary>
    public IReadOnlyList<Finding> MissingForNextLevel => [.. Findings.Where(finding => finding.Level <= (int)Maturity + 1)];

    /// <summary>Whether a finding is at least as bad as this; never when null.</summary>
    public bool FallsShort(ProblemSeverity? least) => least is { } level && Findings.Any(finding => finding.Severity >= level);
}
