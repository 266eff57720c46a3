using Microsoft.Net.Http.Headers;

namespace LblodHarvester.Web;

/// <summary>How the body of a request is encoded: the store's endpoints take UTF-8, and that as it is.</summary>
internal static class RequestEncoding
{
    /// <summary>Refuses a body in another charset, or with a content coding.</summary>
    /// <exception cref="RequestProblem">It is refused.</exception>
    public static void Require(HttpRequest request, MediaTypeHeaderValue type)
    {
        if (request.Headers.ContentEncoding is [{ } coding] && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            throw Unsupported($"Send the body without a Content-Encoding; this one is {coding}.");
        RequireUtf8(type);
    }

    /// <summary>Refuses another charset.</summary>
    /// <exception cref="RequestProblem">It is refused.</exception>
    public static void RequireUtf8(MediaTypeHeaderValue type)
    {
        if (type.Charset is { HasValue: true } charset && !HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw Unsupported($"The charset is {charset}; it must be utf-8.");
    }

    private static RequestProblem Unsupported(string detail) => new(StatusCodes.Status415UnsupportedMediaType, detail);
}
