namespace LblodHarvester.Harvesting.Crawl;

/// <summary>
/// Gives each page one address: the same page under two addresses would be harvested, published and counted twice.
/// Beyond RFC 3986 section 6.2 (case, default port, dot segments, empty path) it takes off what names the visitor and not the page:
/// session segments, session parameters, user information and the fragment. Any other part of the query stays as it is, in its order.
/// </summary>
public static class UrlCanonicaliser
{
    /// <summary>The canonical form of an absolute http or https address; the address itself when it is of another scheme.</summary>
    /// <exception cref="ArgumentException">The address is relative.</exception>
    public static Uri Canonicalise(Uri url)
    {
        if (!url.IsAbsoluteUri)
            throw new ArgumentException($"'{url}' is relative; only an absolute address has a canonical form.", nameof(url));
        if (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            return url;

        var authority = url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        return new Uri(authority + SessionSegments.WithoutSessions(url.AbsolutePath) + SessionSegments.WithoutSessionParameters(url.Query));
    }
}
