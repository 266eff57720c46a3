using LblodHarvester.Harvesting.Runs;

namespace LblodHarvester.Infrastructure.State;

/// <summary>A row of the table <c>run_page</c>.</summary>
internal sealed record RunPageRow
{
    internal const string Columns = "run_id AS RunId, url, referrer, state, step, reason";

    internal const string Queue = """
        INSERT INTO run_page (run_id, url, referrer, state) VALUES (@RunId, @Url, @Referrer, @State)
        ON CONFLICT (run_id, url) DO NOTHING
        """;

    internal const string Handle =
        "UPDATE run_page SET state = @State, step = @Step, reason = @Reason WHERE run_id = @RunId AND url = @Url";

    public required long RunId { get; init; }

    public required string Url { get; init; }

    public string? Referrer { get; init; }

    public required string State { get; init; }

    public string? Step { get; init; }

    public string? Reason { get; init; }

    internal static RunPageRow From(RunPage page) => new()
    {
        RunId = page.RunId,
        Url = page.Url.AbsoluteUri,
        Referrer = page.Referrer?.AbsoluteUri,
        State = page.State.ToString(),
        Step = page.Step?.ToString(),
        Reason = page.Reason,
    };

    internal RunPage ToRunPage() => new(
        RunId,
        new Uri(Url),
        SqliteText.ReadUriOrNull(Referrer),
        Enum.Parse<RunPageState>(State),
        Step is null ? null : Enum.Parse<FlowStep>(Step),
        Reason);
}
