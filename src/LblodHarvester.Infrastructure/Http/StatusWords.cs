using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>Says a status as people know it, and which ones may pass.</summary>
internal static class StatusWords
{
    /// <summary>The code and its name: <c>404 Not Found</c>.</summary>
    public static string Of(int status) =>
        string.Create(CultureInfo.InvariantCulture, $"{status} {ReasonPhrases.GetReasonPhrase(status)}").TrimEnd();

    /// <summary>Whether asking again later makes sense (RFC 9110 section 15.6, RFC 6585 section 4, 408 and 425).</summary>
    public static bool MayPass(int status) => status is 408 or 425 or 429 or (>= 500 and not (501 or 505));

    /// <summary>Whether the host as a whole is in trouble, rather than one page of it.</summary>
    public static bool IsHostsFault(int status) => status is 502 or 503 or 504;

    /// <summary>Whether it sends on to another address.</summary>
    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;
}
