using System.Text.RegularExpressions;

namespace LblodHarvester.Harvesting.Crawl;

/// <summary>
/// The parts of an address that name the visitor and not the page: the session keys that server software writes into links when it may not
/// set a cookie. They differ at each visit.
/// </summary>
internal static partial class SessionSegments
{
    /// <summary>A path without its session segments; the root when nothing else was in it.</summary>
    internal static string WithoutSessions(string path)
    {
        var kept = DotNetSession().Replace(PathParameterSession().Replace(path, ""), "");
        return kept.Length == 0 ? "/" : kept;
    }

    /// <summary>
    /// A query, with its question mark, without its session parameters: the others stay as they are, in their order; empty when none is left.
    /// </summary>
    internal static string WithoutSessionParameters(string query)
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
