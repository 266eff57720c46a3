using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Loket;

/// <summary>The bodies that are sent to the Loket.</summary>
internal static class LoketMessages
{
    private static readonly MediaTypeHeaderValue JsonLd = new("application/ld+json");

    /// <summary>A melding. The status is always said: without it the Loket takes a concept, which never reaches toezicht.</summary>
    internal static HttpContent Melding(MeldingRequest melding) => Json(new MeldingBody(
        melding.Organization.Value, PublisherOf(melding.Credentials), melding.SubmittedResource.Value, melding.Href.AbsoluteUri,
        MeldingStatuses.Inzendbaar.Value));

    /// <summary>The body of <c>vendor/login</c>.</summary>
    internal static HttpContent Login(Iri organization, LoketCredentials credentials) =>
        Json(new LoginBody(organization.Value, PublisherOf(credentials)));

    private static PublisherBody PublisherOf(LoketCredentials credentials) => new(credentials.Publisher.Value, credentials.Key);

    private static ByteArrayContent Json<T>(T body) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body)) { Headers = { ContentType = JsonLd } };

    private sealed record PublisherBody(
        [property: JsonPropertyName("uri")] string Uri,
        [property: JsonPropertyName("key")] string Key);

    private sealed record LoginBody(
        [property: JsonPropertyName("organization")] string Organization,
        [property: JsonPropertyName("publisher")] PublisherBody Publisher);

    private sealed record MeldingBody(
        [property: JsonPropertyName("organization")] string Organization,
        [property: JsonPropertyName("publisher")] PublisherBody Publisher,
        [property: JsonPropertyName("submittedResource")] string SubmittedResource,
        [property: JsonPropertyName("href")] string Href,
        [property: JsonPropertyName("status")] string Status);
}
