using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>The melding API of the Loket voor Lokale Besturen.</summary>
public interface ILoket
{
    /// <summary>Sends one melding. Every answer, and no answer, is an outcome; only cancellation throws.</summary>
    Task<MeldingOutcome> ReportAsync(MeldingRequest melding, CancellationToken cancellationToken);

    /// <summary>Asks what became of a submitted resource; null when the Loket has none for it.</summary>
    /// <exception cref="HttpRequestException">The Loket cannot be reached or refuses.</exception>
    Task<MeldingStatus?> FindStatusAsync(Iri resource, Iri organization, LoketCredentials credentials, CancellationToken cancellationToken);
}

/// <summary>One melding, one document.</summary>
/// <param name="Organization">The bestuurseenheid.</param>
/// <param name="Credentials">Who sends it.</param>
/// <param name="SubmittedResource">The document's IRI inside the page.</param>
/// <param name="Href">The page.</param>
public sealed record MeldingRequest(Iri Organization, LoketCredentials Credentials, Iri SubmittedResource, Uri Href);

/// <summary>What the Loket answered.</summary>
public abstract record MeldingOutcome
{
    private MeldingOutcome()
    {
    }

    /// <summary>201, with the submission's IRI.</summary>
    public sealed record Accepted(Iri Submission) : MeldingOutcome;

    /// <summary>409: the resource was submitted before, by us or by another.</summary>
    public sealed record SubmittedBefore(string Answer) : MeldingOutcome;

    /// <summary>400 or 401: sending the same again is of no use.</summary>
    public sealed record Refused(string Answer) : MeldingOutcome;

    /// <summary>5xx, a time-out, no connection, or an answer that was lost: whether it was accepted is not known.</summary>
    public sealed record Unknown(string Answer) : MeldingOutcome;
}

/// <summary>A submission and how it stands.</summary>
/// <param name="Submission">The submission's IRI.</param>
/// <param name="Status">Its adms:status concept.</param>
public sealed record MeldingStatus(Iri Submission, Iri Status);
