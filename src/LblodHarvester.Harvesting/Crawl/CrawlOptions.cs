namespace LblodHarvester.Harvesting.Crawl;

/// <summary>How pages are fetched. Over a limit is a recorded failure of that page.</summary>
public sealed record CrawlOptions
{
    /// <summary>Whom a site's owner can reach about the crawler: a URL or e-mail address, part of the user agent.</summary>
    public string Contact { get; init; } = "https://github.com/lblod";

    /// <summary>
    /// Time between the starts of two requests to one host; 0 to 60 s. A longer Crawl-delay in robots.txt wins. Default 1 s.
    /// </summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Requests to one host at a time; 1 to 16. Default 2.</summary>
    public int ConcurrencyPerHost { get; init; } = 2;

    /// <summary>How long one request may take, body included; 1 s to 10 min. Default 60 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The largest body, after decompression, in bytes; 1 KiB to 1 GiB. Default 32 MiB.</summary>
    public long MaxPageBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>The longest chain of redirects; 0 to 50. Default 10.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>
    /// How many times a request that failed for a passing reason (5xx, 429, time-out, connection) is tried again; 0 to 10. Default 3.
    /// </summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>
    /// Networks (CIDR) that may be fetched from although they are loopback, private or link-local, such as <c>127.0.0.0/8</c>.
    /// Default none: a page must not make the crawler read the inside of its own network.
    /// </summary>
    public IReadOnlyList<string> AllowedNetworks { get; init; } = [];
}
