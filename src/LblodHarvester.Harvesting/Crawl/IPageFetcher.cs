using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Harvesting.Crawl;

/// <summary>
/// Fetches pages politely: robots.txt, delay and concurrency per host, Retry-After, retries, limits and address rules are its own.
/// </summary>
public interface IPageFetcher
{
    /// <summary>Fetches one address, following redirects. Every way a site can fail is an outcome; only cancellation throws.</summary>
    Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken);
}

/// <summary>What to fetch.</summary>
/// <param name="Url">The address.</param>
/// <param name="Source">The source it belongs to, for its limits; redirects off its site are not followed.</param>
/// <param name="Validators">What the last visit was told, for a conditional request; null for an unconditional one.</param>
public sealed record FetchRequest(Uri Url, Source Source, CacheValidators? Validators);

/// <summary>ETag and Last-Modified of an earlier response, as sent.</summary>
public sealed record CacheValidators(string? ETag, string? LastModified);

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
