using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>What is to be done with one document.</summary>
internal abstract record ReportVerdict
{
    private ReportVerdict()
    {
    }

    /// <summary>There is no duty to report it.</summary>
    internal sealed record NotReported(string Why) : ReportVerdict;

    /// <summary>There is a duty, or there may be one, but it cannot be sent as it is.</summary>
    internal sealed record Held(Iri? Organization, IReadOnlyList<string> Reasons) : ReportVerdict;

    /// <summary>It is to be reported on behalf of the organization.</summary>
    internal sealed record Report(Iri Organization) : ReportVerdict;
}
