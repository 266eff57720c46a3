using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Input;

/// <summary>The source of a bare URL: not kept, without a bestuurseenheid, and never reporting.</summary>
internal static partial class AdHocSource
{
    /// <summary>The source of a URL; the same URL always gives the same id, so that a run that was killed goes on.</summary>
    public static Source Of(Uri startUrl)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(startUrl.AbsoluteUri)))[..8];
        return new Source
        {
            Id = $"url-{NotInIds().Replace(startUrl.IdnHost.ToLowerInvariant(), "-").Trim('-')}-{digest}",
            Title = startUrl.AbsoluteUri,
            StartUrl = startUrl,
            Bestuurseenheden = [],
            ReportFrom = DateOnly.MaxValue,
        };
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInIds();
}
