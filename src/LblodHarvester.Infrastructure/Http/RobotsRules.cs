using System.Globalization;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>What a robots.txt says to one crawler (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>How much of a file is read (section 2.5 asks for at least 500 KiB).</summary>
    public const int MaxBytes = 500 * 1024;

    private static readonly TimeSpan LongestCrawlDelay = TimeSpan.FromSeconds(60);

    private readonly List<Rule> _rules;

    private RobotsRules(List<Rule> rules, TimeSpan? crawlDelay)
    {
        _rules = rules;
        CrawlDelay = crawlDelay;
    }

    /// <summary>A site without a robots.txt: everything is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>
    /// The time between two requests that the site asks for, at most a minute; null when it asks for none. Not in the RFC, but in use.
    /// </summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>
    /// Reads a file for the crawler of that product token: its own groups together, or else those for <c>*</c> (section 2.2.1).
    /// </summary>
    public static RobotsRules Parse(string text, string product)
    {
        var groups = RobotsGroup.ReadAll(text);
        var own = groups.Where(group => group.Names.Contains(product, StringComparer.OrdinalIgnoreCase)).ToList();
        if (own.Count == 0)
            own = groups.Where(group => group.Names.Contains("*")).ToList();

        var rules = own.SelectMany(group => group.Records)
            .Where(record => record.Name is "allow" or "disallow" && record.Value.Length > 0)
            .Select(record => new Rule(record.Name == "allow", RobotsPattern.Parse(record.Value)))
            .ToList();
        return new RobotsRules(rules, own.SelectMany(group => group.Records).Select(Delay).FirstOrDefault(delay => delay is not null));
    }

    /// <summary>
    /// Whether the address may be fetched: the longest matching rule decides, an allow over a disallow of the same length (section 2.2.2).
    /// </summary>
    public bool Allows(Uri url)
    {
        var path = RobotsPattern.NormalisePath(url.PathAndQuery);
        if (path == "/robots.txt")
            return true;
        return _rules
            .Where(rule => rule.Pattern.Matches(path))
            .OrderByDescending(rule => rule.Pattern.Length)
            .ThenByDescending(rule => rule.Allow)
            .FirstOrDefault()?.Allow ?? true;
    }

    private static TimeSpan? Delay(RobotsRecord record)
    {
        if (record.Name != "crawl-delay"
            || !double.TryParse(record.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return null;
        }

        return seconds < LongestCrawlDelay.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestCrawlDelay;
    }

    private sealed record Rule(bool Allow, RobotsPattern Pattern);
}
