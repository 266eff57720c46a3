namespace LblodHarvester.Web;

/// <summary>Lets pages of other sites ask from a browser, without cookies (Fetch Standard, CORS protocol).</summary>
/// <param name="allowedOrigins">The origins, with spaces between them; <c>*</c> for any.</param>
/// <param name="methods">The methods of the endpoint: <c>POST</c>.</param>
/// <param name="requestHeaders">The headers that a request may have: <c>Content-Type, Accept</c>.</param>
internal sealed class Cors(string allowedOrigins, string methods, string requestHeaders)
{
    private const string PreflightSeconds = "86400";

    private readonly HashSet<string> _origins = [.. allowedOrigins.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The headers of an answer that the page may read, besides those that every page may; null when there are none.</summary>
    public string? ExposedHeaders { get; init; }

    /// <summary>The methods of the endpoint, <c>OPTIONS</c> included.</summary>
    public string Methods => $"{methods}, OPTIONS";

    /// <summary>Says on an answer whether the site that asked may read it.</summary>
    public void Allow(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (_origins.Contains("*"))
        {
            headers.AccessControlAllowOrigin = "*";
        }
        else
        {
            headers.Vary = "Origin";
            if (context.Request.Headers.Origin is [{ } origin] && _origins.Contains(origin))
                headers.AccessControlAllowOrigin = origin;
        }

        if (ExposedHeaders is not null && headers.AccessControlAllowOrigin.Count > 0)
            headers.AccessControlExposeHeaders = ExposedHeaders;
    }

    /// <summary>Answers a preflight request.</summary>
    public Task AnswerPreflight(HttpContext context)
    {
        Allow(context);
        var headers = context.Response.Headers;
        headers.Allow = Methods;
        if (headers.AccessControlAllowOrigin.Count > 0)
        {
            headers.AccessControlAllowMethods = methods;
            headers.AccessControlAllowHeaders = requestHeaders;
            headers.AccessControlMaxAge = PreflightSeconds;
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
