using System.Runtime.InteropServices;
using LblodHarvester.Sparql;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.State;

/// <summary>The statements of one append to the log, each prepared once however many rows there are.</summary>
internal sealed class SqliteLogAppender : IDisposable
{
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _insertTerms;
    private readonly SqliteCommand _insertRow;
    private readonly SqliteCommand _deletePart;
    private readonly SqliteCommand _deleteGraph;
    private readonly SqliteCommand _deleteFormer;

    internal SqliteLogAppender(SqliteTransaction transaction)
    {
        _transaction = transaction;
        _insertTerms = Prepare("INSERT INTO term_block (content) VALUES ($content)", "$content");
        _insertRow = Prepare("INSERT INTO quad_row (graph, part, content) VALUES ($graph, $part, $content)", "$graph", "$part", "$content");
        _deletePart = Prepare("DELETE FROM quad_row WHERE graph = $graph AND part = $part", "$graph", "$part");
        _deleteGraph = Prepare("DELETE FROM quad_row WHERE graph = $graph", "$graph");
        _deleteFormer = Prepare("DELETE FROM former_graph_part");
    }

    public void Dispose()
    {
        _insertTerms.Dispose();
        _insertRow.Dispose();
        _deletePart.Dispose();
        _deleteGraph.Dispose();
        _deleteFormer.Dispose();
    }

    internal void Append(LogBatch batch)
    {
        if (batch.RemovesFormer)
            Execute(_deleteFormer);
        if (!batch.Terms.IsEmpty)
            Execute(_insertTerms, Bytes(batch.Terms));
        foreach (var row in batch.Rows)
            Append(row);
    }

    private void Append(LogRow row)
    {
        if (row.Kind == LogRowKind.Graph)
            Execute(_deleteGraph, (long)row.Graph);
        else if (row.Kind == LogRowKind.Part)
            Execute(_deletePart, (long)row.Graph, (long)row.Part);
        if (!row.Content.IsEmpty)
            Execute(_insertRow, (long)row.Graph, (long)row.Part, Bytes(row.Content));
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array) && array.Array is { } whole && array.Count == whole.Length ? whole : content.ToArray();

    private static void Execute(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}
