using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LblodHarvester.Web;

/// <summary>Chooses what is answered by its media type (RFC 9110, section 12.5.1).</summary>
internal static class Negotiation
{
    /// <summary>What an Accept header likes best; null when it likes none of it.</summary>
    /// <param name="accept">The header; empty when there is none.</param>
    /// <param name="offered">What there is, in the order in which it is preferred when the request does not mind.</param>
    /// <exception cref="RequestProblem">The header cannot be read.</exception>
    public static T? Choose<T>(StringValues accept, IReadOnlyList<(string MediaType, T Value)> offered)
        where T : class
    {
        if (StringValues.IsNullOrEmpty(accept))
            return offered[0].Value;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            throw new RequestProblem(StatusCodes.Status400BadRequest, $"The Accept header cannot be read: {accept}.");
        var (best, quality) = offered.Select(one => (one.Value, QualityOf(new MediaTypeHeaderValue(one.MediaType), ranges))).MaxBy(one => one.Item2);
        return quality > 0 ? best : null;
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
}
