using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql;

/// <summary>
/// The embedded quad store: quads in memory, made durable by an <see cref="IGraphLog"/>.
/// A write is durable in the log before it is visible; readers see each write whole or not at all.
/// Safe to share between threads: one writer at a time, readers never wait.
/// </summary>
public sealed class EmbeddedStore : IDisposable
{
    private const int FormerWritesInBatch = 500;

    private readonly IGraphLog _log;
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly WriterThread _thread = new();
    private readonly SemaphoreSlim _indexer = new(1, 1);
    private volatile StoreState _state;
    private TermBlock.Mark _written;

    private EmbeddedStore(IGraphLog log, StoreState state)
    {
        (_log, _state) = (log, state);
        _written = TermBlock.Mark.Of(state.Snapshot.Terms);
    }

    /// <summary>The number of quads.</summary>
    public long Count => _state.Snapshot.Count;

    /// <summary>The quads at this moment.</summary>
    internal QuadSnapshot Snapshot => _state.Snapshot;

    /// <summary>Opens the store: reads all quads of the log into memory.</summary>
    /// <param name="log">The log; its owner closes it after the store.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Task<EmbeddedStore> OpenAsync(IGraphLog log, CancellationToken cancellationToken) =>
        OpenAsync(log, new EmbeddedStoreOptions(), cancellationToken);

    /// <inheritdoc cref="OpenAsync(IGraphLog, CancellationToken)"/>
    /// <param name="log">The log; its owner closes it after the store.</param>
    /// <param name="options">How the store is opened.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<EmbeddedStore> OpenAsync(IGraphLog log, EmbeddedStoreOptions options, CancellationToken cancellationToken)
    {
        var store = new EmbeddedStore(log, await new StoreReader(log, options).ReadAsync(cancellationToken).ConfigureAwait(false));
        await store.TakeInFormerAsync(cancellationToken).ConfigureAwait(false);
        return store;
    }

    /// <summary>The names of the graphs that are not empty, in ordinal order; of graphs named by blank nodes, and of the unnamed graph, there is none.</summary>
    public IReadOnlyList<Iri> GraphNames()
    {
        var snapshot = _state.Snapshot;
        return [.. snapshot.Graphs().Where(TermId.IsIri).Select(snapshot.Terms.GetIri).OrderBy(name => name.Value, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The triples of one graph; empty when there is no such graph. The graph is the caller's own: changing it does not change the store.
    /// </summary>
    public Graph Read(Iri graph)
    {
        var snapshot = _state.Snapshot;
        var triples = new Graph();
        var id = snapshot.Terms.Find(graph);
        if (id == TermId.None)
            return triples;
        var cursor = snapshot.HolderOf(id)[QuadOrder.Gspo].Open(new QuadKey(id), 1);
        while (cursor.MoveNext())
            triples.Add(snapshot.Triple(QuadIds.Of(cursor.Current, QuadOrder.Gspo)));
        return triples;
    }

    /// <summary>Asks a query of the quads of this moment. The answer is evaluated while it is read; what is written meanwhile does not change it.</summary>
    /// <exception cref="QueryException">The query cannot be carried out.</exception>
    /// <exception cref="ServiceException">An endpoint of <c>SERVICE</c> gave no answer.</exception>
    /// <exception cref="QueryLimitException">It took more than it may; also thrown while the answer is read.</exception>
    public QueryResult Query(SparqlQuery query, QueryOptions? options = null, CancellationToken cancellationToken = default) =>
        new QueryEvaluation(Snapshot, options ?? new QueryOptions(), cancellationToken).Run(query.Algebra);

    /// <inheritdoc cref="SparqlDataset.Explain"/>
    public string Explain(SparqlQuery query, bool isCarriedOut = true, QueryOptions? options = null, CancellationToken cancellation = default) =>
        new QueryEvaluation(Snapshot, options ?? new QueryOptions(), cancellation).Explain(query.Algebra, isCarriedOut);

    /// <summary>Carries out an update as one transaction, on the quads as no other write changes them meanwhile.</summary>
    /// <exception cref="QueryException">An operation failed; nothing is changed.</exception>
    /// <exception cref="ServiceException">An endpoint of <c>SERVICE</c> gave no answer.</exception>
    /// <exception cref="QueryLimitException">It took more than it may; nothing is changed.</exception>
    public Task UpdateAsync(SparqlUpdate update, QueryOptions? options = null, CancellationToken cancellationToken = default) => UpdateAsync(
        writer =>
        {
            new UpdateEvaluation(writer, options ?? new QueryOptions(), cancellationToken).Run(update.Algebra);
            return Task.FromResult(true);
        },
        cancellationToken);

    /// <summary>
    /// Carries out the writes as one transaction, in their order. A write without a part replaces the whole graph, its parts included. A part owns its
    /// subjects: what else the graph says of them, by a former part or by an update, is replaced too.
    /// When the log throws, nothing is changed and its exception is passed on.
    /// </summary>
    /// <exception cref="System.Text.EncoderFallbackException">A term holds half of a surrogate pair, which is no character; nothing is changed.</exception>
    public Task WriteAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken) => writes.Count == 0
        ? Task.CompletedTask
        : TransactAsync(
            edit =>
            {
                foreach (var write in writes)
                    edit.Replace(write);
                return Task.FromResult(true);
            },
            cancellationToken);

    /// <summary>
    /// Removes quads and adds others as one transaction; what is in both is there afterwards. The log grows with what changes, not with the graphs that
    /// it changes in. When the log throws, nothing is changed and its exception is passed on.
    /// </summary>
    /// <exception cref="System.Text.EncoderFallbackException">A term holds half of a surrogate pair, which is no character; nothing is changed.</exception>
    public Task UpdateAsync(IEnumerable<Quad> removed, IEnumerable<Quad> added, CancellationToken cancellationToken) => UpdateAsync(
        writer =>
        {
            foreach (var quad in removed)
                writer.Delete(quad);
            foreach (var quad in added)
                writer.Insert(quad);
            return Task.FromResult(true);
        },
        cancellationToken);

    /// <summary>
    /// Adds many quads as one transaction, which takes as little time as it can and two processors. Other writes wait meanwhile; readers do not.
    /// When the source or the log throws, nothing is changed and the exception is passed on.
    /// </summary>
    /// <param name="quads">The quads; they are taken on another thread.</param>
    /// <param name="target">The graph of the quads that name none; null for the unnamed graph.</param>
    /// <param name="progress">Is told how far the load is; may be null.</param>
    /// <param name="cancellationToken">Stops the load, and nothing is changed.</param>
    /// <returns>How many quads the store has more than before.</returns>
    public async Task<long> LoadAsync(IEnumerable<Quad> quads, Resource? target, IProgress<StoreProgress>? progress, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var before = _state.Snapshot.Count;
            var load = new StoreLoad(_state, _written, progress);
            await _log.AppendAsync(load.RunAsync(quads, target, cancellationToken), cancellationToken).ConfigureAwait(false);
            (_state, _written) = (load.State, load.Written);
            return _state.Snapshot.Count - before;
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>
    /// Brings <see cref="EmbeddedStoreOptions.TextIndex"/> up to the literals that the store has now. Searches find the same before and after it;
    /// it spares them to gather the words of these literals in memory, at the first search after the store is opened. Readers and writers go on
    /// meanwhile, but for short transactions.
    /// </summary>
    /// <param name="cancellationToken">Ends it; what the index has got stays.</param>
    /// <returns>How many literals it got; 0 without an index.</returns>
    public async Task<long> IndexTextAsync(CancellationToken cancellationToken)
    {
        await _indexer.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var snapshot = _state.Snapshot;
            return await snapshot.Texts.IndexAsync(snapshot.LiteralCount, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _indexer.Release();
        }
    }

    /// <summary>Ends the store's use; the log is its owner's to close.</summary>
    public void Dispose()
    {
        _thread.Dispose();
        _writer.Dispose();
        _indexer.Dispose();
    }

    /// <summary>
    /// Reads, decides and changes single quads as one transaction, while no other write comes between.
    /// </summary>
    /// <param name="update">Is given the writer of the newest snapshot; what it has not applied is applied after it.</param>
    /// <param name="cancellationToken">Stops waiting for the other writers, and for the log.</param>
    internal Task<T> UpdateAsync<T>(Func<SnapshotWriter, Task<T>> update, CancellationToken cancellationToken) => TransactAsync(
        async edit =>
        {
            var writer = new SnapshotWriter(edit.State.Snapshot);
            var result = await update(writer).ConfigureAwait(false);
            var after = writer.Apply();
            edit.Change(writer.Removed, writer.Added, after);
            return result;
        },
        cancellationToken);

    private async Task<T> TransactAsync<T>(Func<StoreEdit, Task<T>> change, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await _thread.RunAsync(() => ChangeAsync(change, cancellationToken)).ConfigureAwait(false);
        }
        finally
        {
            _writer.Release();
        }
    }

    private async Task<T> ChangeAsync<T>(Func<StoreEdit, Task<T>> change, CancellationToken cancellationToken)
    {
        var edit = new StoreEdit(_state);
        var result = await change(edit).ConfigureAwait(false);
        var rows = edit.TakeRows();
        if (rows.Count == 0)
            return result;
        var mark = TermBlock.Mark.Of(edit.State.Snapshot.Terms);
        await _log.AppendAsync(One(new LogBatch { Terms = Terms(mark), Rows = rows }), cancellationToken).ConfigureAwait(false);
        (_state, _written) = (edit.State, mark);
        return result;
    }

    // Terms of a write that failed are in the dictionary, and are written with the next one.
    private ReadOnlyMemory<byte> Terms(in TermBlock.Mark mark) => TermBlock.Encode(_state.Snapshot.Terms, _written, mark);

    private async Task TakeInFormerAsync(CancellationToken cancellationToken)
    {
        var former = _log.ReadFormerAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var _ = former.ConfigureAwait(false);
        if (!await former.MoveNextAsync().ConfigureAwait(false))
            return;
        var edit = new StoreEdit(_state);
        await _log.AppendAsync(TakeInAsync(edit, former), cancellationToken).ConfigureAwait(false);
        _state = edit.State;
    }

    private async IAsyncEnumerable<LogBatch> TakeInAsync(StoreEdit edit, IAsyncEnumerator<GraphWrite> former)
    {
        var isMore = true;
        while (isMore)
        {
            for (var i = 0; i < FormerWritesInBatch && isMore; i++)
            {
                edit.Replace(former.Current);
                isMore = await former.MoveNextAsync().ConfigureAwait(false);
            }

            var mark = TermBlock.Mark.Of(edit.State.Snapshot.Terms);
            yield return new LogBatch { Terms = Terms(mark), Rows = edit.TakeRows(), RemovesFormer = !isMore };
            _written = mark;
        }
    }

    private static async IAsyncEnumerable<LogBatch> One(LogBatch batch)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return batch;
    }
}
