using LblodHarvester.Harvesting.Archive;

namespace LblodHarvester.Harvesting.Crawl;

/// <summary>How a fetch ended.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>A 200 with its whole body.</summary>
    /// <param name="Response">The response.</param>
    /// <param name="Redirects">The redirect responses on the way, in order.</param>
    public sealed record Fetched(HttpExchange Response, IReadOnlyList<HttpExchange> Redirects) : FetchOutcome;

    /// <summary>A 304: the page is as it was at the last visit.</summary>
    /// <param name="FinalUrl">The address that answered.</param>
    public sealed record NotModified(Uri FinalUrl) : FetchOutcome;

    /// <summary>Not fetched on purpose: robots.txt forbids it, or the response is not HTML.</summary>
    /// <param name="Reason">Why, in words.</param>
    public sealed record PassedOver(string Reason) : FetchOutcome;

    /// <summary>Failed, after all retries.</summary>
    /// <param name="Reason">
    /// Why, in words: the status, a time-out, a redirect loop with its addresses, the certificate's fault, the limit that was exceeded.
    /// </param>
    public sealed record Failed(string Reason) : FetchOutcome;
}
