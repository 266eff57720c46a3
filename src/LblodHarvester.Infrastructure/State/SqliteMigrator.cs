using Dapper;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.State;

/// <summary>
/// Brings a database to the schema of this program. Each migration is one transaction: after a crash it has happened or it has not.
/// </summary>
internal static class SqliteMigrator
{
    /// <exception cref="StateException">The database was written by a newer program.</exception>
    internal static async Task MigrateAsync(
        SqliteConnection connection, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(new CommandDefinition(
            "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
            cancellationToken: cancellationToken)).ConfigureAwait(false);
        foreach (var migration in migrations)
            await ApplyAsync(connection, migration, cancellationToken).ConfigureAwait(false);

        var newest = migrations.Count == 0 ? 0 : migrations[^1].Number;
        var version = await VersionAsync(connection, null, cancellationToken).ConfigureAwait(false);
        if (version > newest)
        {
            throw new StateException(
                $"{connection.DataSource} has schema version {version}, and this program knows versions up to {newest}: "
                + "it was written by a newer version of lblod. Use that version or a newer one, or another data folder.");
        }
    }

    private static async Task ApplyAsync(SqliteConnection connection, Migration migration, CancellationToken cancellationToken)
    {
        using var transaction = connection.BeginTransaction();
        if (await VersionAsync(connection, transaction, cancellationToken).ConfigureAwait(false) >= migration.Number)
            return;
        await connection.ExecuteAsync(new CommandDefinition(migration.Sql, transaction: transaction, cancellationToken: cancellationToken))
            .ConfigureAwait(false);
        await connection.ExecuteAsync(new CommandDefinition(
            "INSERT INTO migration (number, name) VALUES (@Number, @Name)", migration, transaction, cancellationToken: cancellationToken))
            .ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Task<long> VersionAsync(
        SqliteConnection connection, SqliteTransaction? transaction, CancellationToken cancellationToken) =>
        connection.ExecuteScalarAsync<long>(new CommandDefinition(
            "SELECT coalesce(max(number), 0) FROM migration", transaction: transaction, cancellationToken: cancellationToken));
}
