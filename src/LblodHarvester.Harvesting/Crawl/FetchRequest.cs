using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Harvesting.Crawl;

/// <summary>What to fetch.</summary>
/// <param name="Url">The address.</param>
/// <param name="Source">The source it belongs to, for its limits; redirects off its site are not followed.</param>
/// <param name="Validators">What the last visit was told, for a conditional request; null for an unconditional one.</param>
public sealed record FetchRequest(Uri Url, Source Source, CacheValidators? Validators);
