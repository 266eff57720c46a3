using LblodHarvester.Harvesting.Archive;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>How one request ended. What a site does wrong is a value, so that the policies around it can look at it.</summary>
internal abstract record Attempt
{
    private Attempt()
    {
    }

    /// <summary>A status that says something: 200 with its body, 304, or a redirect.</summary>
    public sealed record Answered(HttpExchange Exchange) : Attempt;

    /// <summary>A 200 whose body is not wanted; it was not read.</summary>
    public sealed record Unwanted(string Reason) : Attempt;

    /// <summary>Anything else.</summary>
    /// <param name="Reason">In words.</param>
    /// <param name="MayPass">Whether asking again makes sense.</param>
    /// <param name="IsHostsFault">Whether the host as a whole is in trouble.</param>
    /// <param name="Status">The status, when there was an answer.</param>
    /// <param name="RetryAfter">How long the site asks to be left alone.</param>
    public sealed record Failed(string Reason, bool MayPass, bool IsHostsFault, int? Status = null, TimeSpan? RetryAfter = null) : Attempt;
}
