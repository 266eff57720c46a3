using Microsoft.Extensions.Primitives;

namespace LblodHarvester.Web;

/// <summary>The format of an answer, chosen by its media type.</summary>
/// <param name="Name">Its name, as <c>lblod validate --format</c> knows it.</param>
/// <param name="ContentType">The Content-Type of the answer.</param>
internal sealed record ReportFormat(string Name, string ContentType)
{
    // In the order in which they are preferred when the request does not mind.
    private static readonly (string MediaType, ReportFormat Format)[] All =
    [
        Of("application/json", "json"), Of("application/sarif+json", "sarif"), Of("text/turtle", "ttl", "; charset=utf-8"),
        Of("text/plain", "text", "; charset=utf-8"), Of("application/xml", "junit", "; charset=utf-8"), Of("application/junit+xml", "junit"),
    ];

    /// <summary>The media types that there are, for whoever asks for another.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(known => known.MediaType));

    /// <summary>The format that an Accept header likes best; null when it likes none.</summary>
    /// <exception cref="RequestProblem">The header cannot be read.</exception>
    public static ReportFormat? Choose(StringValues accept) => Negotiation.Choose(accept, All);

    private static (string MediaType, ReportFormat Format) Of(string type, string name, string parameters = "") =>
        (type, new ReportFormat(name, type + parameters));
}
