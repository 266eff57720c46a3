namespace LblodHarvester.Harvesting.Crawl;

/// <summary>
/// The site of a source: every http or https address with the host and port of its start address. The scheme does not count: sites move
/// to https and leave http links behind. The path does not count either: publication software often puts the overview and its documents
/// under different paths, and a crawl follows only publication links, so sources that share a host do not run into each other's pages
/// unless those pages link there.
/// </summary>
public sealed class CrawlScope(Uri startUrl)
{
    /// <summary>Whether the address is of this site.</summary>
    public bool Contains(Uri url) =>
        url.IsAbsoluteUri
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && string.Equals(url.IdnHost, startUrl.IdnHost, StringComparison.OrdinalIgnoreCase)
        && (url.Port == startUrl.Port || (url.IsDefaultPort && startUrl.IsDefaultPort));
}
