using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>One melding, one document.</summary>
/// <param name="Organization">The bestuurseenheid.</param>
/// <param name="Credentials">Who sends it.</param>
/// <param name="SubmittedResource">The document's IRI inside the page.</param>
/// <param name="Href">The page.</param>
public sealed record MeldingRequest(Iri Organization, LoketCredentials Credentials, Iri SubmittedResource, Uri Href);
