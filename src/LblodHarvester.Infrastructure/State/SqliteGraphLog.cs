using System.Runtime.CompilerServices;
using System.Text;
using Dapper;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Infrastructure.State;

/// <summary>The embedded store's log in SQLite: a table of blocks of terms, and one of rows.</summary>
public sealed class SqliteGraphLog : IGraphLog
{
    // The part of what was written as a whole, in the former table: no IRI is empty.
    private const string Whole = "";
    private readonly SqliteDatabase _database;

    /// <summary>The log of the database.</summary>
    public SqliteGraphLog(SqliteDatabase database) => _database = database;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadTermsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT content FROM term_block ORDER BY id";
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            yield return reader.GetFieldValue<byte[]>(0);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LogRow> ReadRowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT graph, part, content FROM quad_row ORDER BY id";
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new LogRow(
                unchecked((uint)reader.GetInt64(0)), unchecked((uint)reader.GetInt64(1)), LogRowKind.Change, reader.GetFieldValue<byte[]>(2));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="StateException">A part cannot be read: the database is damaged.</exception>
    public async IAsyncEnumerable<GraphWrite> ReadFormerAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var rows = connection.QueryUnbufferedAsync<FormerRow>("SELECT graph, part, content FROM former_graph_part ORDER BY graph, part");
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return ToWrite(row);
    }

    /// <inheritdoc/>
    public Task AppendAsync(IAsyncEnumerable<LogBatch> batches, CancellationToken cancellationToken) => _database.WriteAsync(
        async transaction =>
        {
            using var appender = new SqliteLogAppender(transaction);
            await foreach (var batch in batches.WithCancellation(cancellationToken).ConfigureAwait(false))
                appender.Append(batch);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Exception Damaged(string what, Exception cause) => new StateException(
        $"{char.ToUpperInvariant(what[0])}{what[1..]} in {_database.Path} cannot be read: {cause.Message} The database is damaged: restore it from a "
        + "backup, or move it away and replay the archive.",
        cause);

    private GraphWrite ToWrite(FormerRow row)
    {
        var name = row.Part == Whole ? $"<{row.Graph}>" : $"<{row.Graph}>, part <{row.Part}>";
        try
        {
            var content = GraphContent.Decompress(row.Content, name);
            return new GraphWrite(Iri.Unchecked(row.Graph), row.Part == Whole ? null : Iri.Unchecked(row.Part), content);
        }
        catch (Exception e) when (e is RdfSyntaxException or InvalidDataException or InvalidOperationException or DecoderFallbackException)
        {
            throw Damaged($"the graph {name}", e);
        }
    }

    private sealed record FormerRow
    {
        public required string Graph { get; init; }

        public required string Part { get; init; }

        public required byte[] Content { get; init; }
    }
}
