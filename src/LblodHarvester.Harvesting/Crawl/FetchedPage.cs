using LblodHarvester.Harvesting.Archive;

namespace LblodHarvester.Harvesting.Crawl;

/// <summary>A page as fetched: what step 2 hands on, once step 3 has archived it.</summary>
/// <param name="Url">The address it was finally found at: the name of its graph.</param>
/// <param name="RequestedUrl">The address in the frontier.</param>
/// <param name="FetchedAt">When.</param>
/// <param name="ContentType">The Content-Type header, or null.</param>
/// <param name="ETag">The ETag header, or null.</param>
/// <param name="LastModified">The Last-Modified header as sent, or null.</param>
/// <param name="Body">The body, content codings removed.</param>
/// <param name="Archived">Where the archive keeps it.</param>
public sealed record FetchedPage(
    Uri Url,
    Uri RequestedUrl,
    DateTimeOffset FetchedAt,
    string? ContentType,
    string? ETag,
    string? LastModified,
    ReadOnlyMemory<byte> Body,
    ArchiveReference Archived);
