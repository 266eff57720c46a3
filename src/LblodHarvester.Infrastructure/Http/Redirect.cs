using LblodHarvester.Harvesting.Archive;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>Where a redirect response leads.</summary>
internal static class Redirect
{
    /// <summary>
    /// The address in its Location, resolved, without fragment; null when it has none that can be read (RFC 9110 section 10.2.2).
    /// </summary>
    public static Uri? Target(HttpExchange exchange) =>
        Uri.TryCreate(exchange.Url, exchange.Header("Location"), out var target) && exchange.Header("Location") is { Length: > 0 }
            ? WithoutFragment(target)
            : null;

    /// <summary>The address as it is asked for: a fragment is never sent.</summary>
    public static Uri WithoutFragment(Uri url) => url.Fragment.Length == 0 ? url : new Uri(url.GetLeftPart(UriPartial.Query));

    /// <summary>Whether it is an address that is fetched at all.</summary>
    public static bool IsHttp(Uri url) => url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps;
}
