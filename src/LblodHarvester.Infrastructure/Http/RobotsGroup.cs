namespace LblodHarvester.Infrastructure.Http;

/// <summary>A group of a robots.txt: the crawlers that it names, and what it says to them (RFC 9309 section 2.1).</summary>
internal sealed record RobotsGroup(List<string> Names, List<RobotsRecord> Records)
{
    /// <summary>
    /// The groups in order. A user-agent line after a rule begins a new group. Lines that are not understood are passed over,
    /// and records outside a group, such as Sitemap, do not end one (section 2.2.4).
    /// </summary>
    public static List<RobotsGroup> ReadAll(string text)
    {
        var groups = new List<RobotsGroup>();
        foreach (var record in Lines(text))
        {
            if (record.Name == "user-agent")
            {
                if (groups.Count == 0 || groups[^1].Records.Count > 0)
                    groups.Add(new RobotsGroup([], []));
                groups[^1].Names.Add(ProductToken(record.Value));
            }
            else if (groups.Count > 0 && record.Name is "allow" or "disallow" or "crawl-delay")
            {
                groups[^1].Records.Add(record);
            }
        }

        return groups;
    }

    private static IEnumerable<RobotsRecord> Lines(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var content = line.Split('#', 2)[0];
            var colon = content.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                yield return new RobotsRecord(content[..colon].Trim().ToLowerInvariant(), content[(colon + 1)..].Trim());
        }
    }

    // A product token is letters, hyphens and underscores; what follows, such as a version, does not count.
    private static string ProductToken(string value)
    {
        if (value.StartsWith('*'))
            return "*";
        var length = 0;
        while (length < value.Length && (char.IsAsciiLetter(value[length]) || value[length] is '-' or '_'))
            length++;
        return value[..length];
    }
}
