using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Threading.Channels;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Reads what a log holds: its terms, then its rows. One thread takes bytes from the log while another makes terms and quads of them; the
/// indexes are then made by two.
/// </summary>
internal sealed class StoreReader
{
    private const int ProgressStep = 1 << 16;
    private const int MaxWaiting = 256;

    private readonly IGraphLog _log;
    private readonly EmbeddedStoreOptions _options;
    private readonly TermDictionary _terms = new();
    private readonly QuadSnapshot _empty;
    private readonly List<QuadKey> _inDefault = [];
    private readonly List<QuadKey> _others = [];
    private readonly Dictionary<(uint Graph, uint Part), List<uint>> _subjects = [];
    private readonly Dictionary<(uint Graph, uint Part), long> _changed = [];

    // What rows that remove something leave, and the rows after them: the last one that names a quad says whether it is there.
    private readonly HashSet<(uint Graph, uint Part)> _rewritten = [];
    private readonly Dictionary<QuadIds, bool> _last = [];

    internal StoreReader(IGraphLog log, EmbeddedStoreOptions options)
    {
        (_log, _options) = (log, options);
        _empty = QuadSnapshot.Empty(_terms, options.IsInDefaultGraph, options.TextIndex);
    }

    internal async Task<StoreState> ReadAsync(CancellationToken cancellationToken)
    {
        await ReadTermsAsync(cancellationToken).ConfigureAwait(false);
        Guard("the text index", CheckTextIndex);
        await ReadRowsAsync(cancellationToken).ConfigureAwait(false);
        Report(StoreStep.Indexing, _inDefault.Count + _others.Count);
        return new StoreState(Index(), Parts());
    }

    private Task ReadTermsAsync(CancellationToken cancellationToken)
    {
        var reported = 0;
        return PumpAsync(
            token => _log.ReadTermsAsync(token),
            block => Guard("the terms", () => TermBlock.Unpack(block)),
            block =>
            {
                Guard("the terms", () => TermBlock.Decode(block.Span, _terms));
                if (_terms.Count - reported >= ProgressStep)
                    Report(StoreStep.ReadingTerms, reported = _terms.Count);
            },
            cancellationToken);
    }

    // It gets literals that are durable, and no others.
    private void CheckTextIndex()
    {
        if (_options.TextIndex is { } index && index.Count > _terms.LiteralCount)
            throw new InvalidDataException("It has texts of literals that are not there.");
    }

    private Task ReadRowsAsync(CancellationToken cancellationToken)
    {
        var (removed, added) = (new List<QuadKey>(), new List<QuadKey>());
        var reported = 0;
        return PumpAsync(
            token => _log.ReadRowsAsync(token),
            row => row,
            row =>
            {
                removed.Clear();
                added.Clear();
                Guard(row, () => Read(row, removed, added));
                var count = _inDefault.Count + _others.Count;
                if (count - reported >= ProgressStep)
                    Report(StoreStep.ReadingQuads, reported = count);
            },
            cancellationToken);
    }

    private void Read(LogRow row, List<QuadKey> removed, List<QuadKey> added)
    {
        if (row.Graph != TermId.DefaultGraph && !(_terms.Holds(row.Graph) && !TermId.IsLiteral(row.Graph)))
            throw new InvalidDataException("The graph's name is not there.");
        RowContent.Decode(row, _terms, removed, added);
        if (removed.Count + added.Count == 0)
            throw new InvalidDataException("It has no triples, and an empty row is not kept.");
        var part = (row.Graph, row.Part);
        if (row.Part != StoreState.NoPart)
            AddSubjects(part, added);
        if (removed.Count > 0)
            _rewritten.Add(part);
        if (!_rewritten.Contains(part))
        {
            (_empty.IsInDefault(row.Graph) ? _inDefault : _others).AddRange(CollectionsMarshal.AsSpan(added));
            foreach (var key in _last.Count > 0 ? added : [])
                Restore(QuadIds.Of(key, QuadOrder.Spog));
            return;
        }

        _changed[part] = _changed.GetValueOrDefault(part) + removed.Count + added.Count;
        foreach (var key in removed)
            _last[QuadIds.Of(key, QuadOrder.Spog)] = false;
        foreach (var key in added)
            _last[QuadIds.Of(key, QuadOrder.Spog)] = true;
    }

    // Another part may say again what one said no longer.
    private void Restore(QuadIds quad)
    {
        if (_last.ContainsKey(quad))
            _last[quad] = true;
    }

    private void AddSubjects((uint Graph, uint Part) part, List<QuadKey> added)
    {
        if (!_subjects.TryGetValue(part, out var subjects))
            _subjects.Add(part, subjects = []);
        foreach (var key in added)
        {
            if (subjects.Count == 0 || subjects[^1] != key.A)
                subjects.Add(key.A);
        }
    }

    private QuadSnapshot Index()
    {
        var snapshot = _empty.With(Index(_inDefault), Index(_others));
        return snapshot.With(
            [.. _last.Where(entry => !entry.Value).Select(entry => entry.Key)], [.. _last.Where(entry => entry.Value).Select(entry => entry.Key)]);
    }

    private static QuadIndexes Index(List<QuadKey> quads)
    {
        var keys = quads.ToArray();
        quads.Clear();
        quads.TrimExcess();
        return QuadIndexes.Empty().WithMany(keys, keys.Length);
    }

    private ImmutableDictionary<uint, ImmutableDictionary<uint, PartState>> Parts() => _subjects.Keys.Concat(_changed.Keys).Distinct()
        .GroupBy(part => part.Graph)
        .ToImmutableDictionary(
            parts => parts.Key,
            parts => parts.ToImmutableDictionary(part => part.Part, part => new PartState(SubjectsOf(part), _changed.GetValueOrDefault(part))));

    private uint[] SubjectsOf((uint, uint) part) => _subjects.TryGetValue(part, out var subjects) ? [.. subjects.Distinct().Order()] : [];

    private string NameOf(LogRow row)
    {
        var graph = row.Graph == TermId.DefaultGraph ? "the unnamed graph" : $"the graph {Name(row.Graph)}";
        return row.Part == StoreState.NoPart ? graph : $"{graph}, part {Name(row.Part)}";
    }

    private string Name(uint id) => _terms.Holds(id) ? _terms.Get(id).ToString()! : $"number {id}";

    private T Guard<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException e)
        {
            throw _log.Damaged(what, e);
        }
    }

    private void Guard(string what, Action read) => Guard(what, () =>
    {
        read();
        return true;
    });

    private void Guard(LogRow row, Action read)
    {
        try
        {
            read();
        }
        catch (InvalidDataException e)
        {
            throw _log.Damaged(NameOf(row), e);
        }
    }

    private void Report(StoreStep step, long done) => _options.Progress?.Report(new StoreProgress(step, done));

    // Takes items on a thread of the pool, and consumes them on this one.
    private static async Task PumpAsync<T>(
        Func<CancellationToken, IAsyncEnumerable<T>> source, Func<T, T> convert, Action<T> consume, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pipe = Channel.CreateBounded<T>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true, SingleWriter = true });
        var feeding = Task.Run(() => FeedAsync(source(stop.Token), pipe.Writer, convert, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var item in pipe.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                consume(item);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
    }

    // What goes wrong is passed on through the pipe.
    private static async Task FeedAsync<T>(IAsyncEnumerable<T> source, ChannelWriter<T> pipe, Func<T, T> convert, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in source.ConfigureAwait(false))
                await pipe.WriteAsync(convert(item), cancellationToken).ConfigureAwait(false);
            pipe.Complete();
        }
        catch (Exception e)
        {
            pipe.Complete(e);
        }
    }
}
