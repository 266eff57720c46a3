using System.Net;
using System.Text;
using System.Text.Json;
using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Infrastructure.Loket;

/// <summary>An answer of the Loket, read up to a limit.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body as text, the key taken out of it.</param>
/// <param name="IsWhole">Whether the body was within the limit.</param>
/// <param name="SetCookies">The Set-Cookie headers.</param>
internal sealed record LoketAnswer(HttpStatusCode Status, string Body, bool IsWhole, IReadOnlyList<string> SetCookies)
{
    /// <summary>How much of an answer is shown to people, in characters.</summary>
    private const int ShownLength = 500;

    internal static async Task<LoketAnswer> ReadAsync(
        HttpResponseMessage response, int maxBytes, LoketCredentials credentials, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[maxBytes];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        var isWhole = length < buffer.Length || await stream.ReadAsync(new byte[1], cancellationToken) == 0;
        var cookies = response.Headers.TryGetValues("Set-Cookie", out var values) ? values.ToList() : [];
        var body = KeyRedaction.Hide(Encoding.UTF8.GetString(buffer, 0, length), credentials);
        return new LoketAnswer(response.StatusCode, body, isWhole, cookies);
    }

    /// <summary>Status and body on one line, for people: the titles or messages of its errors where it has the Loket's form.</summary>
    public override string ToString()
    {
        var text = string.Join(' ', Said().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var shown = text.Length <= ShownLength ? text : text[..ShownLength] + " …";
        return shown.Length == 0 ? $"{(int)Status}" : $"{(int)Status}: {shown}";
    }

    /// <summary>The body as JSON, or null when it is none, or not whole.</summary>
    internal JsonElement? TryReadJson()
    {
        if (!IsWhole)
            return null;
        try
        {
            using var document = JsonDocument.Parse(Body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A body in another form is an answer like any other; the caller shows it as text.
            return null;
        }
    }

    /// <summary>The Loket words its errors as <c>{"errors":[{"title":…}]}</c>, a few as <c>{"errors":[{"message":…}]}</c>.</summary>
    private string Said()
    {
        if (TryReadJson() is not { ValueKind: JsonValueKind.Object } json
            || !json.TryGetProperty("errors", out var errors) || errors.ValueKind != JsonValueKind.Array)
            return Body;
        var said = errors.EnumerateArray().Select(error => TextOf(error, "title") ?? TextOf(error, "message")).OfType<string>().ToList();
        return said.Count > 0 ? string.Join("; ", said) : Body;
    }

    private static string? TextOf(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(property, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
