using System.Text.RegularExpressions;

namespace LblodHarvester.Harvesting.Crawl;

/// <summary>
/// Gives each page one address: the same page under two addresses would be harvested, published and counted twice.
/// Beyond RFC 3986 section 6.2 (case, default port, dot segments, empty path) it takes off what names the visitor and not the page:
/// session segments, session parameters, user information and the fragment. Any other part of the query stays as it is, in its order.
/// </summary>
public static partial class UrlCanonicaliser
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
        var path = DotNetSession().Replace(PathParameterSession().Replace(url.AbsolutePath, ""), "");
        return new Uri(authority + (path.Length == 0 ? "/" : path) + WithoutSessions(url.Query));
    }

    private static string WithoutSessions(string query)
    {
        if (query.Length < 2)
            return query;
        var parameters = query[1..].Split('&');
        var kept = parameters.Where(parameter => !IsSession(parameter)).ToArray();
        if (kept.Length == parameters.Length)
            return query;
        return kept.Length == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static bool IsSession(string parameter) =>
        SessionParameter().IsMatch(parameter) || PossibleSessionParameter().IsMatch(parameter);

    [GeneratedRegex(@";(?:jsessionid|phpsessid)=[^/;]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PathParameterSession();

    // Cookieless ASP.NET: /(S(…))/, and with forms authentication or anonymous identification /(A(…)S(…)F(…))/.
    [GeneratedRegex(
        @"/(?:\(|%28)(?:[ASFX](?:\(|%28)[^()/%]*(?:\)|%29))+(?:\)|%29)(?=/|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DotNetSession();

    [GeneratedRegex(
        @"^(?:phpsessid|jsessionid|aspsessionid[a-z]*|asp\.net_sessionid|cfid|cftoken)=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SessionParameter();

    // These names are also used for sections and such: only a value as long and mixed as a session key is taken for one.
    [GeneratedRegex(
        @"^(?:sid|sess|sessid|session|session_?id)=(?=[^=]*[0-9])(?=[^=]*[a-z])[a-z0-9_,-]{16,}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PossibleSessionParameter();
}
