using LblodHarvester.Harvesting.Crawl;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>One request.</summary>
/// <param name="Url">The address.</param>
/// <param name="Validators">For a conditional request.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="MaxBytes">The largest body, after decompression.</param>
internal sealed record PageRequest(Uri Url, CacheValidators? Validators, RequestKind Kind, long MaxBytes);
