using System.Runtime.CompilerServices;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>A graph log in memory; it can be told to fail.</summary>
public sealed class InMemoryGraphLog : IGraphLog
{
    private readonly Lock _lock = new();
    private readonly List<byte[]> _terms = [];
    private readonly List<LogRow> _rows = [];

    /// <summary>What the next writes throw; null when they succeed.</summary>
    public Exception? Fault { get; set; }

    /// <summary>The rows that are there.</summary>
    public IReadOnlyList<LogRow> Rows
    {
        get
        {
            lock (_lock)
                return [.. _rows];
        }
    }

    /// <summary>How many bytes of terms and rows are there.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
                return _terms.Sum(block => (long)block.Length) + _rows.Sum(row => (long)row.Content.Length);
        }
    }

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadTermsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[][] terms;
        lock (_lock)
            terms = [.. _terms];
        foreach (var block in terms)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await Task.FromResult(block);
        }
    }

    public async IAsyncEnumerable<LogRow> ReadRowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var row in Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await Task.FromResult(row);
        }
    }

    public IAsyncEnumerable<GraphWrite> ReadFormerAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<GraphWrite>();

    public async Task AppendAsync(IAsyncEnumerable<LogBatch> batches, CancellationToken cancellationToken)
    {
        var taken = new List<LogBatch>();
        await foreach (var batch in batches.WithCancellation(cancellationToken))
            taken.Add(batch);
        lock (_lock)
        {
            if (Fault is not null)
                throw Fault;
            foreach (var batch in taken)
                Append(batch);
        }
    }

    public Exception Damaged(string what, Exception cause) => new InvalidDataException($"{what}: {cause.Message}", cause);

    private void Append(LogBatch batch)
    {
        if (!batch.Terms.IsEmpty)
            _terms.Add(batch.Terms.ToArray());
        foreach (var row in batch.Rows)
        {
            if (row.Kind != LogRowKind.Change)
                _rows.RemoveAll(other => other.Graph == row.Graph && (row.Kind == LogRowKind.Graph || other.Part == row.Part));
            if (!row.Content.IsEmpty)
                _rows.Add(row with { Kind = LogRowKind.Change, Content = row.Content.ToArray() });
        }
    }
}
