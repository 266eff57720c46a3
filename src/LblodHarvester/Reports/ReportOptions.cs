using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Reports;

/// <summary>How a check is reported.</summary>
internal sealed record ReportOptions
{
    /// <summary>The language of sentences where a format holds one: <c>en</c>, the default, or <c>nl</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>From which severity on a page falls short; never when null. Default a violation.</summary>
    public ProblemSeverity? FailOn { get; init; } = ProblemSeverity.Violation;

    /// <summary>What the pages should be; null when they were taken as what they say they are.</summary>
    public PageType? Asked { get; init; }
}
