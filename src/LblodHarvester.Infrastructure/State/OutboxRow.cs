using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.State;

/// <summary>A row of the table <c>outbox</c>.</summary>
internal sealed record OutboxRow
{
    internal const string Columns = """
        resource, source_id AS SourceId, organization, page, state, reason, attempts, due_at AS DueAt, created_at AS CreatedAt,
        accepted_at AS AcceptedAt, submission, session_start AS SessionStart
        """;

    /// <summary>Enters what is new and replaces what is held; a melding that was sent, or may have been, stays as it is.</summary>
    internal const string Enter = """
        INSERT INTO outbox (resource, source_id, organization, page, state, reason, attempts, due_at, created_at,
            accepted_at, submission, session_start)
        VALUES (@Resource, @SourceId, @Organization, @Page, @State, @Reason, @Attempts, @DueAt, @CreatedAt,
            @AcceptedAt, @Submission, @SessionStart)
        ON CONFLICT (resource) DO UPDATE SET source_id = excluded.source_id, organization = excluded.organization, page = excluded.page,
            state = excluded.state, reason = excluded.reason, attempts = excluded.attempts, due_at = excluded.due_at,
            created_at = excluded.created_at, accepted_at = excluded.accepted_at, submission = excluded.submission,
            session_start = excluded.session_start
        WHERE outbox.state = 'Held'
        """;

    /// <summary>
    /// Takes out what a page holds, but for the resources in a JSON array: a page can name more of them than a statement has parameters.
    /// </summary>
    internal const string DropHeld = """
        DELETE FROM outbox WHERE page = @AbsoluteUri AND state = 'Held' AND resource NOT IN (SELECT value FROM json_each(@kept))
        """;

    internal const string Update = """
        UPDATE outbox SET source_id = @SourceId, organization = @Organization, page = @Page, state = @State, reason = @Reason,
            attempts = @Attempts, due_at = @DueAt, created_at = @CreatedAt, accepted_at = @AcceptedAt, submission = @Submission,
            session_start = @SessionStart
        WHERE resource = @Resource
        """;

    public required string Resource { get; init; }

    public required string SourceId { get; init; }

    public string? Organization { get; init; }

    public required string Page { get; init; }

    public required string State { get; init; }

    public string? Reason { get; init; }

    public required int Attempts { get; init; }

    public required string DueAt { get; init; }

    public required string CreatedAt { get; init; }

    public string? AcceptedAt { get; init; }

    public string? Submission { get; init; }

    public string? SessionStart { get; init; }

    internal static OutboxRow From(OutboxEntry entry) => new()
    {
        Resource = entry.Resource.Value,
        SourceId = entry.SourceId,
        Organization = entry.Organization?.Value,
        Page = entry.Page.AbsoluteUri,
        State = entry.State.ToString(),
        Reason = entry.Reason,
        Attempts = entry.Attempts,
        DueAt = SqliteText.Write(entry.DueAt),
        CreatedAt = SqliteText.Write(entry.CreatedAt),
        AcceptedAt = SqliteText.Write(entry.AcceptedAt),
        Submission = entry.Submission?.Value,
        SessionStart = SqliteText.Write(entry.SessionStart),
    };

    internal OutboxEntry ToEntry() => new(
        Iri.Unchecked(Resource),
        SourceId,
        SqliteText.ReadIriOrNull(Organization),
        new Uri(Page),
        Enum.Parse<OutboxState>(State),
        Reason,
        Attempts,
        SqliteText.ReadTime(DueAt),
        SqliteText.ReadTime(CreatedAt),
        SqliteText.ReadTimeOrNull(AcceptedAt),
        SqliteText.ReadIriOrNull(Submission),
        SqliteText.ReadTimeOrNull(SessionStart));
}
