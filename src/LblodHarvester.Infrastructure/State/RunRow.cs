using LblodHarvester.Harvesting.Runs;

namespace LblodHarvester.Infrastructure.State;

/// <summary>A row of the table <c>run</c>.</summary>
internal sealed record RunRow
{
    internal const string Columns = "id, source_id AS SourceId, state, started_at AS StartedAt, ended_at AS EndedAt, reason";

    public required long Id { get; init; }

    public required string SourceId { get; init; }

    public required string State { get; init; }

    public required string StartedAt { get; init; }

    public string? EndedAt { get; init; }

    public string? Reason { get; init; }

    internal Run ToRun() => new(
        Id, SourceId, Enum.Parse<RunState>(State), SqliteText.ReadTime(StartedAt), SqliteText.ReadTimeOrNull(EndedAt), Reason);
}
