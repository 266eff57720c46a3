using System.Text.Json;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Input;
using Microsoft.Net.Http.Headers;

namespace LblodHarvester.Web;

/// <summary>What a request to <c>POST /validate</c> asks.</summary>
/// <param name="Page">The page that was posted; null when it is to be fetched.</param>
/// <param name="Url">Where the page is to be fetched; null when it was posted.</param>
/// <param name="Type">What the page should be; null to take it as what it says it is.</param>
/// <param name="Language">The language of sentences: <c>en</c> or <c>nl</c>.</param>
internal sealed record ValidateRequest(PageInput? Page, Uri? Url, PageType? Type, string Language)
{
    private const string Json = "application/json";
    private const string Html = "text/html";
    private const string Xhtml = "application/xhtml+xml";

    /// <summary>Checks what can be checked before the body is read.</summary>
    /// <exception cref="RequestProblem">The request cannot be answered.</exception>
    public static void CheckHead(HttpRequest request)
    {
        if (MediaTypeOf(request) is null)
        {
            throw new RequestProblem(
                StatusCodes.Status415UnsupportedMediaType,
                $"Post the HTML of a page as {Html} or {Xhtml}, or as {Json} the address of one: {{\"url\": \"https://…\"}}. The Content-Type is "
                    + $"'{request.ContentType}'.");
        }

        if (request.Headers.ContentEncoding is [{ } coding] && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            throw new RequestProblem(StatusCodes.Status415UnsupportedMediaType, $"Post the page without a Content-Encoding; this one is {coding}.");
        string[] known = ["base", "type", "language"];
        if (request.Query.Keys.FirstOrDefault(key => !known.Contains(key)) is { } stranger)
            throw Bad($"There is no parameter {stranger}; there are {string.Join(", ", known)}.");
    }

    /// <summary>Reads the request.</summary>
    /// <exception cref="RequestProblem">It cannot be answered.</exception>
    public static ValidateRequest Of(HttpRequest request, byte[] body)
    {
        var (type, language) = (One(request, "type"), One(request, "language"));
        if (MediaTypeOf(request) == Json)
        {
            if (request.Query.ContainsKey("base"))
                throw Bad("base is the address of a page that is posted; a page that is fetched has its own.");
            using var document = Parse(body);
            var fields = Fields(document.RootElement);
            return new(null, UrlOf(fields), TypeOf(fields.GetValueOrDefault("type") ?? type), LanguageOf(fields.GetValueOrDefault("language") ?? language));
        }

        var address = One(request, "base") is { } given ? BaseOf(given) : null;
        var name = address?.OriginalString ?? (MediaTypeOf(request) == Html ? "page.html" : "page.xhtml");
        var page = PageInput.OfBytes(name, address ?? new Uri(PageInput.NoBase + name), request.ContentType, body);
        return new(page, null, TypeOf(type), LanguageOf(language));
    }

    private static string? MediaTypeOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Value?.ToLowerInvariant() is (Json or Html or Xhtml) and var known
            ? known
            : null;

    private static string? One(HttpRequest request, string name)
    {
        var values = request.Query[name];
        return values.Count > 1 ? throw Bad($"{name} is given {values.Count} times; give it once.") : values.Count == 1 ? values[0] : null;
    }

    private static JsonDocument Parse(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException fault)
        {
            throw new RequestProblem(StatusCodes.Status400BadRequest, $"The body is not JSON: {fault.Message}", fault);
        }
    }

    private static Dictionary<string, string> Fields(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw Bad("The JSON must be an object: {\"url\": \"https://…\"}, and if need be type and language.");
        var fields = new Dictionary<string, string>();
        foreach (var property in root.EnumerateObject())
        {
            if (property.Name is not ("url" or "type" or "language"))
                throw Bad($"There is no field {property.Name}; there are url, type and language.");
            fields[property.Name] = property.Value.ValueKind == JsonValueKind.String
                ? property.Value.GetString()!
                : throw Bad($"{property.Name} is {property.Value.GetRawText()}; it must be a string.");
        }

        return fields;
    }

    private static Uri UrlOf(Dictionary<string, string> fields)
    {
        if (!fields.TryGetValue("url", out var text))
            throw Bad("The JSON has no url, the address of the page.");
        return PageInput.IsUrl(text, out var url) ? url : throw Bad($"url is {text}; it must be an http or https address.");
    }

    private static Uri BaseOf(string text) => PageInput.IsUrl(text, out var url) ? url : throw Bad($"base is {text}; it must be an http or https address.");

    private static PageType? TypeOf(string? text) => text switch
    {
        null or "auto" => null,
        "agenda" => PageType.Agenda,
        "besluitenlijst" => PageType.Besluitenlijst,
        "notulen" => PageType.Notulen,
        "uittreksel" => PageType.Uittreksel,
        _ => throw Bad($"type is {text}; it must be auto, agenda, besluitenlijst, notulen or uittreksel."),
    };

    private static string LanguageOf(string? text) => text switch
    {
        null => "en",
        "en" or "nl" => text,
        _ => throw Bad($"language is {text}; it must be en or nl."),
    };

    private static RequestProblem Bad(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
