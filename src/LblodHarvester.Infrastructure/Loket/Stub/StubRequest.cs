using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>A request body of the contract: one JSON object with the properties that the operation needs, all strings.</summary>
/// <param name="Values">The properties by name; those of the publisher as <c>publisher.uri</c> and <c>publisher.key</c>.</param>
/// <param name="Authentication">The optional <c>authentication</c>, or null.</param>
internal sealed record StubRequest(IReadOnlyDictionary<string, string> Values, JsonElement? Authentication)
{
    private static readonly string[] MediaTypes = ["application/ld+json", "application/json"];

    internal StubAccount Account => new(Values["organization"], Values["publisher.uri"]);

    internal string Key => Values["publisher.key"];

    /// <summary>Reads and checks a body.</summary>
    /// <exception cref="StubRequestException">It is not as the contract has it; the message says how.</exception>
    internal static async Task<StubRequest> ReadAsync(HttpRequest request, IReadOnlyList<string> required)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !MediaTypes.Contains(
            type.MediaType, StringComparer.OrdinalIgnoreCase))
            throw new StubRequestException($"Content-Type must be application/ld+json or application/json, not '{request.ContentType}'.");
        var body = await ReadJsonAsync(request);
        if (body.ValueKind == JsonValueKind.Array)
            throw new StubRequestException("Only one object can be sent at a time, not an array.");
        if (body.ValueKind != JsonValueKind.Object)
            throw new StubRequestException("The body must be one JSON object.");
        var values = new Dictionary<string, string>();
        Collect(body, "", values);
        if (body.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object)
            Collect(publisher, "publisher.", values);
        var missing = required.Where(name => !values.ContainsKey(name)).ToList();
        if (missing.Count > 0)
            throw new StubRequestException($"Missing, empty or not a string: {string.Join(", ", missing)}.");
        return new StubRequest(values, body.TryGetProperty("authentication", out var authentication) ? authentication : null);
    }

    private static async Task<JsonElement> ReadJsonAsync(HttpRequest request)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, default, request.HttpContext.RequestAborted);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new StubRequestException($"The body is not JSON: {exception.Message}");
        }
    }

    private static void Collect(JsonElement element, string prefix, Dictionary<string, string> values)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { Length: > 0 } value)
                values[prefix + property.Name] = value;
        }
    }
}
