using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.State;

/// <summary>A row of the table <c>source</c>.</summary>
internal sealed record SourceRow
{
    internal const string Columns = """
        id, title, start_url AS StartUrl, bestuurseenheden, schedule, owner, vendor, comment, report_from AS ReportFrom,
        loket_publisher AS LoketPublisher, loket_key AS LoketKey, delay_ms AS DelayMs, max_pages AS MaxPages, ignore_robots AS IgnoreRobots
        """;

    internal const string Save = """
        INSERT OR REPLACE INTO source (id, title, start_url, bestuurseenheden, schedule, owner, vendor, comment, report_from,
            loket_publisher, loket_key, delay_ms, max_pages, ignore_robots)
        VALUES (@Id, @Title, @StartUrl, @Bestuurseenheden, @Schedule, @Owner, @Vendor, @Comment, @ReportFrom,
            @LoketPublisher, @LoketKey, @DelayMs, @MaxPages, @IgnoreRobots)
        """;

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string StartUrl { get; init; }

    public required string Bestuurseenheden { get; init; }

    public string? Schedule { get; init; }

    public string? Owner { get; init; }

    public string? Vendor { get; init; }

    public string? Comment { get; init; }

    public required string ReportFrom { get; init; }

    public string? LoketPublisher { get; init; }

    public byte[]? LoketKey { get; init; }

    public long? DelayMs { get; init; }

    public long? MaxPages { get; init; }

    public bool IgnoreRobots { get; init; }

    internal static SourceRow From(Source source, Func<string, byte[]> encrypt) => new()
    {
        Id = source.Id,
        Title = source.Title,
        StartUrl = source.StartUrl.AbsoluteUri,
        Bestuurseenheden = SqliteText.WriteList([.. source.Bestuurseenheden.Select(iri => iri.Value)]),
        Schedule = source.Schedule,
        Owner = source.Owner,
        Vendor = source.Vendor,
        Comment = source.Comment,
        ReportFrom = SqliteText.Write(source.ReportFrom),
        LoketPublisher = source.Loket?.Publisher.Value,
        LoketKey = source.Loket is { } loket ? encrypt(loket.Key) : null,
        DelayMs = source.Limits.Delay is { } delay ? (long)delay.TotalMilliseconds : null,
        MaxPages = source.Limits.MaxPages,
        IgnoreRobots = source.Limits.IgnoreRobots,
    };

    internal Source ToSource(Func<byte[], string> decrypt) => new()
    {
        Id = Id,
        Title = Title,
        StartUrl = new Uri(StartUrl),
        Bestuurseenheden = [.. SqliteText.ReadList<string>(Bestuurseenheden).Select(Iri.Unchecked)],
        Schedule = Schedule,
        Owner = Owner,
        Vendor = Vendor,
        Comment = Comment,
        ReportFrom = SqliteText.ReadDate(ReportFrom),
        Loket = LoketPublisher is { } publisher && LoketKey is { } key
            ? new LoketCredentials(Iri.Unchecked(publisher), decrypt(key))
            : null,
        Limits = new SourceLimits
        {
            Delay = DelayMs is { } delay ? TimeSpan.FromMilliseconds(delay) : null,
            MaxPages = (int?)MaxPages,
            IgnoreRobots = IgnoreRobots,
        },
    };
}
