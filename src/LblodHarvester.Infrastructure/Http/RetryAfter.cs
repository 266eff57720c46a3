using System.Globalization;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>The Retry-After header: seconds, or a date (RFC 9110 section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>How long the site asks to be left alone; null without a header that can be read. Never negative.</summary>
    public static TimeSpan? Parse(string? header, DateTimeOffset now)
    {
        if (long.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, (long)TimeSpan.FromDays(365).TotalSeconds));
        if (!DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return null;
        return date > now ? date - now : TimeSpan.Zero;
    }
}
