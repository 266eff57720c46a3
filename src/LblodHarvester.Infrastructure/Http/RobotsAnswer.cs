namespace LblodHarvester.Infrastructure.Http;

/// <summary>What is known of a site's robots.txt.</summary>
/// <param name="Rules">Its rules.</param>
/// <param name="Unreachable">Why it cannot be had, and so nothing may be fetched for now; null when it could.</param>
internal sealed record RobotsAnswer(RobotsRules Rules, string? Unreachable);
