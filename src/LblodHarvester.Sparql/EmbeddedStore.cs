using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql;

/// <summary>
/// The embedded quad store: named graphs in memory, made durable by an <see cref="IGraphLog"/>.
/// A write is durable in the log before it is visible; readers see each write whole or not at all.
/// Safe to share between threads: one writer at a time, readers never wait.
/// </summary>
public sealed class EmbeddedStore : IDisposable
{
    private readonly IGraphLog _log;
    private readonly SemaphoreSlim _writer = new(1, 1);
    private volatile StoreSnapshot _snapshot;

    private EmbeddedStore(IGraphLog log, StoreSnapshot snapshot)
    {
        _log = log;
        _snapshot = snapshot;
    }

    /// <summary>Opens the store: reads every graph of the log into memory.</summary>
    public static async Task<EmbeddedStore> OpenAsync(IGraphLog log, CancellationToken cancellationToken)
    {
        var snapshot = StoreSnapshot.Empty;
        await foreach (var part in log.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            snapshot = snapshot.Load(part);
        return new EmbeddedStore(log, snapshot);
    }

    /// <summary>The names of the graphs that are not empty, in ordinal order.</summary>
    public IReadOnlyList<Iri> GraphNames() => _snapshot.GraphNames();

    /// <summary>
    /// The triples of one graph; empty when there is no such graph. The graph is the caller's own: changing it does not change the store.
    /// </summary>
    public Graph Read(Iri graph) => _snapshot.Read(graph);

    /// <summary>
    /// Carries out the writes as one transaction, in their order. A write without a part replaces the whole graph, its parts included.
    /// When the log throws, nothing is changed and its exception is passed on.
    /// </summary>
    public async Task WriteAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken)
    {
        if (writes.Count == 0)
            return;
        await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var next = _snapshot;
            foreach (var write in writes)
                next = next.Apply(write);
            await _log.AppendAsync(writes, cancellationToken).ConfigureAwait(false);
            _snapshot = next;
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Ends the store's use; the log is its owner's to close.</summary>
    public void Dispose() => _writer.Dispose();
}
