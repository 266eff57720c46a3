using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Infrastructure.Warc;

namespace LblodHarvester.Infrastructure.State;

/// <summary>The index of the archive in SQLite.</summary>
public sealed class SqliteArchiveIndex : IArchiveIndex
{
    private const string Select = "SELECT file, offset, digest FROM archive_record";
    private readonly SqliteDatabase _database;

    /// <summary>The index of the database.</summary>
    public SqliteArchiveIndex(SqliteDatabase database) => _database = database;

    /// <inheritdoc/>
    public async Task<ArchiveReference?> FindAsync(Uri url, string digest, CancellationToken ct)
    {
        var rows = await QueryAsync(
            $"{Select} WHERE url = @AbsoluteUri AND digest = @digest ORDER BY fetched_at DESC, file DESC, offset DESC LIMIT 1",
            new { url.AbsoluteUri, digest },
            ct).ConfigureAwait(false);
        return rows.SingleOrDefault();
    }

    /// <inheritdoc/>
    public Task AddAsync(Uri url, DateTimeOffset at, ArchiveReference reference, CancellationToken ct) =>
        _database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                INSERT OR REPLACE INTO archive_record (file, offset, url, digest, fetched_at)
                VALUES (@File, @Offset, @AbsoluteUri, @Digest, @fetchedAt)
                """,
                new { reference.File, reference.Offset, url.AbsoluteUri, reference.Digest, fetchedAt = SqliteText.Write(at) },
                ct),
            ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArchiveReference>> ListAsync(string file, CancellationToken ct) =>
        QueryAsync($"{Select} WHERE file = @file ORDER BY offset", new { file }, ct);

    private Task<IReadOnlyList<ArchiveReference>> QueryAsync(string sql, object parameters, CancellationToken ct) =>
        _database.ReadAsync(connection => connection.ListAsync<ArchiveReference>(sql, parameters, ct), ct);
}
