using Dapper;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.State;

/// <summary>
/// The SQLite file in which a data folder keeps its state. Every operation has its own pooled connection; writers take turns, readers see
/// the last commit and never wait. What was committed survives a kill and a power failure (WAL, synchronous = FULL).
/// </summary>
public sealed class SqliteDatabase : IDisposable
{
    private const int NotADatabase = 26;
    private readonly string _connectionString;
    private readonly SemaphoreSlim _writer = new(1, 1);

    private SqliteDatabase(string path)
    {
        Path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 60 }.ToString();
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>Opens the file, makes it when it is not there, and brings its schema up to date.</summary>
    /// <exception cref="StateException">The file cannot be opened, is not a database, or was written by a newer program.</exception>
    public static Task<SqliteDatabase> OpenAsync(string path, CancellationToken cancellationToken) =>
        OpenAsync(path, Migration.All, cancellationToken);

    /// <summary>Closes all connections that no operation is using.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _writer.Dispose();
    }

    internal static async Task<SqliteDatabase> OpenAsync(
        string path, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken)
    {
        var database = new SqliteDatabase(System.IO.Path.GetFullPath(path));
        try
        {
            using var connection = await database.ConnectAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL").ConfigureAwait(false);
            await SqliteMigrator.MigrateAsync(connection, migrations, cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch (SqliteException e)
        {
            database.Dispose();
            throw new StateException(Explain(database.Path, e), e);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Reads; several statements see the same state only within one <see cref="WriteAsync{T}"/>.</summary>
    internal async Task<T> ReadAsync<T>(Func<SqliteConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        using var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        return await read(connection).ConfigureAwait(false);
    }

    /// <summary>
    /// Does the work as one transaction: committed and on disk on return; when the work throws, nothing happened.
    /// The write lock is taken at the start, so that no transaction fails half-way because another one wrote.
    /// </summary>
    internal async Task<T> WriteAsync<T>(Func<SqliteTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = await write(transaction).ConfigureAwait(false);
            transaction.Commit();
            return result;
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Does the work as one transaction, as <see cref="WriteAsync{T}"/>.</summary>
    internal Task WriteAsync(Func<SqliteTransaction, Task> write, CancellationToken cancellationToken) =>
        WriteAsync(
            async transaction =>
            {
                await write(transaction).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    /// <summary>An open connection from the pool, set for durability.</summary>
    internal async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync("PRAGMA synchronous = FULL; PRAGMA busy_timeout = 60000").ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>An open connection from the pool for one statement that reads, where nobody can wait without a thread.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Explain(string path, SqliteException e) => e.SqliteErrorCode == NotADatabase
        ? $"{path} is not an SQLite database, or is damaged. Restore it from a backup, or move it away to start afresh."
        : $"{path} cannot be opened: {e.Message} Check that its folder exists, can be written and has room.";
}
