using Dapper;
using LblodHarvester.Sparql.FullText;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.State;

/// <summary>
/// The embedded store's text index in SQLite (FTS5), in the same file as its log. It has the terms and not the texts, and where in a text a term is
/// it does not know: the store has the literals in memory.
/// </summary>
public sealed class SqliteTextIndex : ITextIndex
{
    private readonly SqliteDatabase _database;
    private uint _count;

    private SqliteTextIndex(SqliteDatabase database, uint count) => (_database, _count) = (database, count);

    /// <inheritdoc/>
    public uint Count => Volatile.Read(ref _count);

    /// <summary>Opens the index of the database.</summary>
    public static async Task<SqliteTextIndex> OpenAsync(SqliteDatabase database, CancellationToken cancellationToken)
    {
        var count = await database.ReadAsync(
            connection => connection.ExecuteScalarAsync<uint>(
                new CommandDefinition("SELECT count FROM literal_text_count", cancellationToken: cancellationToken)),
            cancellationToken).ConfigureAwait(false);
        return new SqliteTextIndex(database, count);
    }

    /// <inheritdoc/>
    public async Task AppendAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var count = checked(Count + (uint)texts.Count);
        await _database.WriteAsync(
            transaction =>
            {
                Insert(transaction, texts, cancellationToken);
                return transaction.ExecuteAsync("UPDATE literal_text_count SET count = @count", new { count }, cancellationToken);
            },
            cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _count, count);
    }

    /// <inheritdoc/>
    public IEnumerable<uint> Search(TextLookup lookup)
    {
        using var connection = _database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM literal_text WHERE literal_text MATCH $lookup ORDER BY rowid";
        command.Parameters.AddWithValue("$lookup", Fts5Query.Write(lookup));
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return (uint)reader.GetInt64(0);
    }

    private void Insert(SqliteTransaction transaction, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO literal_text (rowid, terms) VALUES ($number, $terms)";
        var number = command.Parameters.Add("$number", SqliteType.Integer);
        var terms = command.Parameters.Add("$terms", SqliteType.Text);
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Length == 0)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            number.Value = (long)Count + i;
            terms.Value = texts[i];
            command.ExecuteNonQuery();
        }
    }
}
