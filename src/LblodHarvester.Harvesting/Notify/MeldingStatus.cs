using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>A submission and how it stands.</summary>
/// <param name="Submission">The submission's IRI.</param>
/// <param name="Status">Its adms:status concept.</param>
public sealed record MeldingStatus(Iri Submission, Iri Status);
