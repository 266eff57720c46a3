using Dapper;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.State;

/// <summary>Dapper's calls with a cancellation token, and with the transaction where there is one.</summary>
internal static class SqliteCommands
{
    /// <summary>Runs a statement, once for each element when the parameters are a list; how many rows it changed.</summary>
    internal static Task<int> ExecuteAsync(this SqliteTransaction transaction, string sql, object parameters, CancellationToken ct) =>
        transaction.Connection!.ExecuteAsync(new CommandDefinition(sql, parameters, transaction, cancellationToken: ct));

    internal static Task<T?> FindAsync<T>(this SqliteTransaction transaction, string sql, object parameters, CancellationToken ct) =>
        transaction.Connection!.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, parameters, transaction, cancellationToken: ct));

    internal static Task<T?> FindAsync<T>(this SqliteConnection connection, string sql, object parameters, CancellationToken ct) =>
        connection.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: ct));

    internal static async Task<IReadOnlyList<T>> ListAsync<T>(
        this SqliteConnection connection, string sql, object? parameters, CancellationToken ct) =>
        [.. await connection.QueryAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: ct)).ConfigureAwait(false)];
}
