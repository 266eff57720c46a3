using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.State;

/// <summary>The outbox in SQLite. Entries come in through <see cref="SqliteRunStore.CommitAsync"/>.</summary>
public sealed class SqliteOutbox : IOutbox
{
    private const string Select = $"SELECT {OutboxRow.Columns} FROM outbox";
    private const string OldestFirst = "ORDER BY created_at, id";
    private readonly SqliteDatabase _database;

    /// <summary>The outbox of the database.</summary>
    public SqliteOutbox(SqliteDatabase database) => _database = database;

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState? state, CancellationToken cancellationToken) => state is null
        ? QueryAsync($"{Select} {OldestFirst}", null, cancellationToken)
        : QueryAsync($"{Select} WHERE state = @state {OldestFirst}", new { state = state.ToString() }, cancellationToken);

    /// <inheritdoc/>
    public async Task<OutboxEntry?> FindAsync(Iri resource, CancellationToken cancellationToken)
    {
        var entries = await QueryAsync($"{Select} WHERE resource = @Value", new { resource.Value }, cancellationToken).ConfigureAwait(
            false);
        return entries.SingleOrDefault();
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxEntry>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        QueryAsync(
            $"{Select} WHERE state = @state AND due_at <= @now {OldestFirst}",
            new { state = nameof(OutboxState.Pending), now = SqliteText.Write(now) },
            cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The resource is not in the outbox.</exception>
    public Task UpdateAsync(OutboxEntry entry, CancellationToken cancellationToken) =>
        _database.WriteAsync(
            async transaction =>
            {
                if (await transaction.ExecuteAsync(OutboxRow.Update, OutboxRow.From(entry), cancellationToken).ConfigureAwait(false) == 0)
                    throw new InvalidOperationException($"{entry.Resource} is not in the outbox.");
            },
            cancellationToken);

    private async Task<IReadOnlyList<OutboxEntry>> QueryAsync(string sql, object? parameters, CancellationToken cancellationToken)
    {
        var rows = await _database.ReadAsync(
            connection => connection.ListAsync<OutboxRow>(sql, parameters, cancellationToken), cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToEntry())];
    }
}
