using LblodHarvester.Composition;

namespace LblodHarvester.Web;

/// <summary>Lets pages of other sites ask from a browser, without credentials (Fetch Standard, CORS protocol).</summary>
internal sealed class Cors(ValidateOptions options)
{
    private const string PreflightSeconds = "86400";

    private readonly HashSet<string> _origins = [.. options.AllowedOrigins.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Says on an answer whether the site that asked may read it.</summary>
    public void Allow(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (_origins.Contains("*"))
        {
            headers.AccessControlAllowOrigin = "*";
            return;
        }

        headers.Vary = "Origin";
        if (context.Request.Headers.Origin is [{ } origin] && _origins.Contains(origin))
            headers.AccessControlAllowOrigin = origin;
    }

    /// <summary>Answers a preflight request.</summary>
    public Task AnswerPreflight(HttpContext context)
    {
        Allow(context);
        var headers = context.Response.Headers;
        headers.Allow = "POST, OPTIONS";
        if (headers.AccessControlAllowOrigin.Count > 0)
        {
            headers.AccessControlAllowMethods = "POST";
            headers.AccessControlAllowHeaders = "Content-Type, Accept";
            headers.AccessControlMaxAge = PreflightSeconds;
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
