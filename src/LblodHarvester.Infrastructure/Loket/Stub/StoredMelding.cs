using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>A melding that the stub accepted. The key is never kept.</summary>
/// <param name="Submission">The submission's IRI, the same for the same resource wherever it is accepted.</param>
/// <param name="Job">The IRI of the job that would process it.</param>
/// <param name="Organization">The bestuurseenheid.</param>
/// <param name="Publisher">Who sent it.</param>
/// <param name="SubmittedResource">The document.</param>
/// <param name="Href">The page.</param>
/// <param name="Status">The status it was sent with.</param>
/// <param name="AcceptedAt">When.</param>
/// <param name="Received">How many times it was received: once, and each time that was answered 409.</param>
public sealed record StoredMelding(
    string Submission,
    string Job,
    string Organization,
    string Publisher,
    string SubmittedResource,
    string Href,
    string Status,
    DateTimeOffset AcceptedAt,
    int Received)
{
    /// <summary>Whether toezicht has it: this stub's intake takes every inzendbare document for complete, at once.</summary>
    public bool IsSent => Status == MeldingStatuses.Inzendbaar.Value;

    /// <summary>How it stands: sent, or the status it came with.</summary>
    internal Iri CurrentStatus => IsSent ? MeldingStatuses.Sent : Iri.Unchecked(Status);
}
