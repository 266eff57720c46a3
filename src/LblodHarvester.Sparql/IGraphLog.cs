namespace LblodHarvester.Sparql;

/// <summary>
/// Where the embedded store keeps its quads durably: blocks of terms, and rows that say the triples of graphs in the identifiers of those terms.
/// What is in them is the store's own business; the log keeps bytes.
/// </summary>
public interface IGraphLog
{
    /// <summary>All blocks of terms, in the order in which they were appended.</summary>
    IAsyncEnumerable<ReadOnlyMemory<byte>> ReadTermsAsync(CancellationToken cancellationToken);

    /// <summary>All rows, in the order in which they were appended; each is a <see cref="LogRowKind.Change"/> of the ones before.</summary>
    IAsyncEnumerable<LogRow> ReadRowsAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Graphs that an earlier version of the program wrote in a form that the store does not read; a graph as a whole before its parts. The store
    /// writes them anew when it is opened, and has them removed with <see cref="LogBatch.RemovesFormer"/>.
    /// </summary>
    IAsyncEnumerable<GraphWrite> ReadFormerAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes all batches durable, in their order and as one transaction: on return all of them survive a crash, on an exception none of them
    /// happened. They come in while they are made; other appends wait until the last one is there.
    /// </summary>
    Task AppendAsync(IAsyncEnumerable<LogBatch> batches, CancellationToken cancellationToken);

    /// <summary>The error to throw when something that the log gave cannot be what was appended.</summary>
    /// <param name="what">What cannot be read, as the subject of a sentence: a graph, or the terms.</param>
    /// <param name="cause">What is wrong with it.</param>
    Exception Damaged(string what, Exception cause);
}
