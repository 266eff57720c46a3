using System.Runtime.CompilerServices;
using System.Threading.Channels;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Adds many quads to a store as one transaction. One thread takes them from where they come from; another numbers their terms and hands these to
/// the log as they come; then two make the indexes.
/// </summary>
/// <param name="state">The store before.</param>
/// <param name="written">What the log has of the dictionary.</param>
/// <param name="progress">Is told how far it is; may be null.</param>
internal sealed class StoreLoad(StoreState state, TermBlock.Mark written, IProgress<StoreProgress>? progress)
{
    private const int BatchSize = 1 << 10;
    private const int MaxWaiting = 4;
    private const int TermsInBlock = 1 << 15;
    private const int RowsInBatch = 1 << 10;

    private readonly List<QuadKey> _inDefault = [];
    private readonly List<QuadKey> _others = [];
    private readonly List<uint> _newGraphs = [];
    private readonly Dictionary<uint, List<QuadKey>?> _additions = [];
    private uint _graph;
    private List<QuadKey>? _quadsOfGraph;
    private List<QuadKey>? _additionsOfGraph;

    /// <summary>The store afterwards, once all batches were taken.</summary>
    internal StoreState State { get; private set; } = state;

    /// <summary>What the log has of the dictionary once all batches were taken.</summary>
    internal TermBlock.Mark Written { get; private set; } = written;

    private TermDictionary Terms => State.Snapshot.Terms;

    /// <summary>Takes the quads, and gives what makes them durable.</summary>
    /// <param name="quads">The quads.</param>
    /// <param name="target">The graph of those that have none; null for the unnamed graph.</param>
    /// <param name="cancellationToken">Stops the load.</param>
    internal async IAsyncEnumerable<LogBatch> RunAsync(
        IEnumerable<Quad> quads, Resource? target, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var targetId = target is null ? TermId.DefaultGraph : Terms.Add(target);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pipe = Channel.CreateBounded<Quad[]>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true, SingleWriter = true });
        var feeding = Task.Run(() => FeedAsync(quads, pipe.Writer, stop.Token), CancellationToken.None);
        try
        {
            var count = 0L;
            await foreach (var batch in pipe.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var quad in batch)
                    Add(quad, targetId);
                progress?.Report(new StoreProgress(StoreStep.ReadingQuads, count += batch.Length));
                if (Terms.Count - TermsIn(Written) >= TermsInBlock)
                    yield return TakeTerms();
            }

            yield return TakeTerms();
            progress?.Report(new StoreProgress(StoreStep.Indexing, count));
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }

        foreach (var batch in Index())
            yield return batch;
    }

    private static int TermsIn(in TermBlock.Mark mark) => mark.Iris + mark.BlankNodes + mark.Literals;

    private void Add(Quad quad, uint target)
    {
        var graph = quad.Graph is null ? target : Terms.Add(quad.Graph);
        var key = new QuadKey(Terms.Add(quad.Subject), Terms.Add(quad.Predicate), Terms.Add(quad.Object), graph);
        if (graph != _graph)
            Enter(graph);
        _quadsOfGraph!.Add(key);
        _additionsOfGraph?.Add(key);
    }

    // Quads come graph by graph, mostly. Those that join others of their graph are kept apart too: the log gets them alone.
    private void Enter(uint graph)
    {
        _graph = graph;
        _quadsOfGraph = State.Snapshot.IsInDefault(graph) ? _inDefault : _others;
        if (!_additions.TryGetValue(graph, out _additionsOfGraph))
        {
            _additionsOfGraph = State.Snapshot.CountOf(graph) > 0 || State.Graphs.ContainsKey(graph) ? [] : null;
            _additions.Add(graph, _additionsOfGraph);
            if (_additionsOfGraph is null)
                _newGraphs.Add(graph);
        }
    }

    private LogBatch TakeTerms()
    {
        var mark = TermBlock.Mark.Of(Terms);
        var block = TermBlock.Encode(Terms, Written, mark);
        Written = mark;
        return new LogBatch { Terms = block };
    }

    private IEnumerable<LogBatch> Index()
    {
        var snapshot = State.Snapshot.With(WithMany(State.Snapshot.InDefault, _inDefault), WithMany(State.Snapshot.Others, _others));
        var edit = new StoreEdit(State);
        var rows = new List<LogRow>();
        foreach (var (graph, quads) in Graphs(snapshot))
        {
            edit.Add(graph, quads, _additions[graph] is null, snapshot);
            rows.AddRange(edit.TakeRows());
            if (rows.Count < RowsInBatch)
                continue;
            yield return new LogBatch { Rows = rows };
            rows = [];
        }

        yield return new LogBatch { Rows = rows };
        State = edit.State with { Snapshot = snapshot };
    }

    private IEnumerable<(uint Graph, QuadKey[] Quads)> Graphs(QuadSnapshot snapshot)
    {
        var cursor = new QuadCursor();
        foreach (var graph in _newGraphs)
        {
            var gspo = snapshot.HolderOf(graph)[QuadOrder.Gspo];
            var quads = new QuadKey[gspo.CountOf(new QuadKey(graph), 1)];
            gspo.Open(cursor, new QuadKey(graph), 1);
            for (var i = 0; cursor.MoveNext(); i++)
                quads[i] = QuadIds.Of(cursor.Current, QuadOrder.Gspo).KeyIn(QuadOrder.Spog);
            yield return (graph, quads);
        }

        foreach (var (graph, additions) in _additions)
        {
            if (additions is null)
                continue;
            var quads = additions.ToArray();
            var scratch = new QuadKey[quads.Length];
            var count = QuadSort.SortDistinct(ref quads, ref scratch, quads.Length);
            yield return (graph, quads[..count]);
        }
    }

    private static QuadIndexes WithMany(QuadIndexes indexes, List<QuadKey> quads)
    {
        var keys = quads.ToArray();
        quads.Clear();
        quads.TrimExcess();
        return indexes.WithMany(keys, keys.Length);
    }

    // What goes wrong is passed on through the pipe.
    private static async Task FeedAsync(IEnumerable<Quad> quads, ChannelWriter<Quad[]> pipe, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var batch in quads.Chunk(BatchSize))
                await pipe.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            pipe.Complete();
        }
        catch (Exception e)
        {
            pipe.Complete(e);
        }
    }
}
