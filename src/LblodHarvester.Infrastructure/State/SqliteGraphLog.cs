using System.Runtime.CompilerServices;
using System.Text;
using Dapper;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.State;

/// <summary>The embedded store's graphs in SQLite: one row for each part of a graph.</summary>
public sealed class SqliteGraphLog : IGraphLog
{
    // The part of what was written as a whole: no IRI is empty.
    private const string Whole = "";
    private readonly SqliteDatabase _database;

    /// <summary>The log of the database.</summary>
    public SqliteGraphLog(SqliteDatabase database) => _database = database;

    /// <inheritdoc/>
    /// <exception cref="StateException">A part cannot be read: the database is damaged.</exception>
    public async IAsyncEnumerable<GraphWrite> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var rows = connection.QueryUnbufferedAsync<GraphPartRow>("SELECT graph, part, content FROM graph_part");
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return ToWrite(row);
    }

    /// <inheritdoc/>
    public Task AppendAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken)
    {
        var rows = writes.Select(ToRow).ToList();
        return _database.WriteAsync(
            async transaction =>
            {
                foreach (var row in rows)
                    await ReplaceAsync(transaction, row, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    private static async Task ReplaceAsync(SqliteTransaction transaction, GraphPartRow row, CancellationToken cancellationToken)
    {
        var replaced = row.Part == Whole
            ? "DELETE FROM graph_part WHERE graph = @Graph"
            : "DELETE FROM graph_part WHERE graph = @Graph AND part = @Part";
        await transaction.ExecuteAsync(replaced, row, cancellationToken).ConfigureAwait(false);
        if (row.Content.Length > 0)
        {
            await transaction.ExecuteAsync(
                "INSERT INTO graph_part (graph, part, content) VALUES (@Graph, @Part, @Content)", row, cancellationToken).ConfigureAwait(
                    false);
        }
    }

    private static GraphPartRow ToRow(GraphWrite write) => new()
    {
        Graph = write.Graph.Value,
        Part = write.Part?.Value ?? Whole,
        Content = write.Content.Count == 0 ? [] : GraphContent.Compress(write.Content),
    };

    private GraphWrite ToWrite(GraphPartRow row)
    {
        var name = row.Part == Whole ? $"<{row.Graph}>" : $"<{row.Graph}>, part <{row.Part}>";
        try
        {
            var content = GraphContent.Decompress(row.Content, name);
            return new GraphWrite(Iri.Unchecked(row.Graph), row.Part == Whole ? null : Iri.Unchecked(row.Part), content);
        }
        catch (Exception e) when (e is RdfSyntaxException or InvalidDataException or InvalidOperationException or DecoderFallbackException)
        {
            throw new StateException(
                $"The graph {name} in {_database.Path} cannot be read: {e.Message} The database is damaged: restore it from a backup, "
                + "or move it away and replay the archive.",
                e);
        }
    }

    private sealed record GraphPartRow
    {
        public required string Graph { get; init; }

        public required string Part { get; init; }

        public required byte[] Content { get; init; }
    }
}
