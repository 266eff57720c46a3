using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Infrastructure.State;

/// <summary>A row of the table <c>page</c>.</summary>
internal sealed record PageRow
{
    internal const string Columns = """
        url, source_id AS SourceId, type, archive_file AS ArchiveFile, archive_offset AS ArchiveOffset, archive_digest AS ArchiveDigest,
        etag, last_modified AS LastModified, fetched_at AS FetchedAt, pipeline, extracted, published, quarantined, besluiten, maturity,
        problems
        """;

    internal const string Save = """
        INSERT OR REPLACE INTO page (url, source_id, type, archive_file, archive_offset, archive_digest,
            etag, last_modified, fetched_at, pipeline, extracted, published, quarantined, besluiten, maturity, problems)
        VALUES (@Url, @SourceId, @Type, @ArchiveFile, @ArchiveOffset, @ArchiveDigest,
            @ETag, @LastModified, @FetchedAt, @Pipeline, @Extracted, @Published, @Quarantined, @Besluiten, @Maturity, @Problems)
        """;

    public required string Url { get; init; }

    public required string SourceId { get; init; }

    public required string Type { get; init; }

    public required string ArchiveFile { get; init; }

    public required long ArchiveOffset { get; init; }

    public required string ArchiveDigest { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public required string FetchedAt { get; init; }

    public required string Pipeline { get; init; }

    public required int Extracted { get; init; }

    public required int Published { get; init; }

    public required int Quarantined { get; init; }

    public required int Besluiten { get; init; }

    public required string Maturity { get; init; }

    public required string Problems { get; init; }

    internal static PageRow From(PageRecord page) => new()
    {
        Url = page.Url.AbsoluteUri,
        SourceId = page.SourceId,
        Type = page.Type.ToString(),
        ArchiveFile = page.Archived.File,
        ArchiveOffset = page.Archived.Offset,
        ArchiveDigest = page.Archived.Digest,
        ETag = page.ETag,
        LastModified = page.LastModified,
        FetchedAt = SqliteText.Write(page.FetchedAt),
        Pipeline = page.Pipeline,
        Extracted = page.Extracted,
        Published = page.Published,
        Quarantined = page.Quarantined,
        Besluiten = page.Besluiten,
        Maturity = page.Maturity.ToString(),
        Problems = SqliteText.WriteList(page.Problems),
    };

    internal PageRecord ToRecord() => new(
        new Uri(Url),
        SourceId,
        Enum.Parse<PageType>(Type),
        new ArchiveReference(ArchiveFile, ArchiveOffset, ArchiveDigest),
        ETag,
        LastModified,
        SqliteText.ReadTime(FetchedAt),
        Pipeline,
        Extracted,
        Published,
        Quarantined,
        Besluiten,
        Enum.Parse<MaturityLevel>(Maturity),
        SqliteText.ReadList<PageProblem>(Problems));
}
