using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LblodHarvester.Web;

/// <summary>The format of an answer, chosen by its media type.</summary>
/// <param name="Name">Its name, as <c>lblod validate --format</c> knows it.</param>
/// <param name="ContentType">The Content-Type of the answer.</param>
internal sealed record ReportFormat(string Name, string ContentType)
{
    // In the order in which they are preferred when the request does not mind.
    private static readonly (MediaTypeHeaderValue Type, ReportFormat Format)[] All =
    [
        Of("application/json", "json"), Of("application/sarif+json", "sarif"), Of("text/turtle", "ttl", "; charset=utf-8"),
        Of("text/plain", "text", "; charset=utf-8"), Of("application/xml", "junit", "; charset=utf-8"), Of("application/junit+xml", "junit"),
    ];

    /// <summary>The media types that there are, for whoever asks for another.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(known => known.Type.MediaType.Value));

    /// <summary>The format that an Accept header likes best (RFC 9110, section 12.5.1); null when it likes none.</summary>
    /// <exception cref="RequestProblem">The header cannot be read.</exception>
    public static ReportFormat? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return All[0].Format;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            throw new RequestProblem(StatusCodes.Status400BadRequest, $"The Accept header cannot be read: {accept}.");
        var best = All.MaxBy(known => QualityOf(known.Type, ranges));
        return QualityOf(best.Type, ranges) > 0 ? best.Format : null;
    }

    // The most specific range decides, not the one of highest quality.
    private static double QualityOf(MediaTypeHeaderValue type, IList<MediaTypeHeaderValue> ranges)
    {
        var decides = ranges.Where(range => Covers(range, type)).OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0).FirstOrDefault();
        return decides is null ? 0 : decides.Quality ?? 1;
    }

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        range.MatchesAllTypes
        || (range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(type.SubType, StringComparison.OrdinalIgnoreCase)));

    private static (MediaTypeHeaderValue Type, ReportFormat Format) Of(string type, string name, string parameters = "") =>
        (new MediaTypeHeaderValue(type), new ReportFormat(name, type + parameters));
}
