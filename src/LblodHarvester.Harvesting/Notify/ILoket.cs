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
