namespace LblodHarvester.Harvesting.Crawl;

/// <summary>ETag and Last-Modified of an earlier response, as sent.</summary>
public sealed record CacheValidators(string? ETag, string? LastModified);
