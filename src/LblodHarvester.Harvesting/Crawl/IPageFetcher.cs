namespace LblodHarvester.Harvesting.Crawl;

/// <summary>
/// Fetches pages politely: robots.txt, delay and concurrency per host, Retry-After, retries, limits and address rules are its own.
/// </summary>
public interface IPageFetcher
{
    /// <summary>Fetches one address, following redirects. Every way a site can fail is an outcome; only cancellation throws.</summary>
    Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken);
}
