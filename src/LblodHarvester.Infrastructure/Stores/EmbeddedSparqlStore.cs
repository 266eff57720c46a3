using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// The embedded store as one that answers SPARQL. Its default graph is the union of the page graphs, <c>{base}/graph/default</c> and the register; what an
/// update or load writes that names no graph is in <c>{base}/graph/default</c>.
/// </summary>
public sealed class EmbeddedSparqlStore : ISparqlStore, IQueryPlans, IQuadLoader, IDisposable
{
    private readonly EmbeddedStore _store;
    private readonly Iri _default;
    private readonly HashSet<Iri> _apart;
    private readonly SemaphoreSlim _updating = new(1, 1);

    /// <summary>The embedded store, with the graphs of an installation.</summary>
    public EmbeddedSparqlStore(EmbeddedStore store, GraphNames names)
    {
        (_store, _default) = (store, names.Default);
        _apart = [names.Provenance, names.Validation, names.Quarantine];
    }

    /// <inheritdoc/>
    public string Name => "embedded";

    /// <inheritdoc/>
    public Task<QueryResult> QueryAsync(SparqlQuery query, QueryOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(Dataset().Query(query, options, cancellationToken));

    /// <inheritdoc/>
    public string Explain(SparqlQuery query, QueryOptions options, CancellationToken cancellationToken) =>
        Dataset().Explain(query, isCarriedOut: true, options, cancellationToken);

    /// <inheritdoc/>
    public async Task UpdateAsync(SparqlUpdate update, QueryOptions options, CancellationToken cancellationToken)
    {
        await _updating.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var after = GraphsOf(Dataset().Update(update, options with { UpdatedGraph = _default }, cancellationToken));
            var writes = _store.GraphNames().Union(after.Keys)
                .Select(name => (Name: name, Former: _store.Read(name), Next: after.GetValueOrDefault(name) ?? new Graph()))
                .Where(graph => graph.Former.Count != graph.Next.Count || graph.Next.Any(triple => !graph.Former.Contains(triple)))
                .Select(graph => new GraphWrite(graph.Name, null, graph.Next));
            await _store.WriteAsync([.. writes], cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _updating.Release();
        }
    }

    /// <inheritdoc/>
    public Task<IEnumerable<Triple>?> ReadGraphAsync(Iri? graph, CancellationToken cancellationToken) =>
        Task.FromResult(_store.Read(graph ?? _default) is { Count: > 0 } triples ? (IEnumerable<Triple>)triples : null);

    /// <inheritdoc/>
    public Task ReplaceGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken) =>
        _store.WriteAsync([new GraphWrite(graph ?? _default, null, new Graph(triples))], cancellationToken);

    /// <inheritdoc/>
    public async Task AddToGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken)
    {
        await _updating.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var all = _store.Read(graph ?? _default);
            foreach (var triple in triples)
                all.Add(triple);
            await ReplaceGraphAsync(graph, all, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _updating.Release();
        }
    }

    /// <inheritdoc/>
    public async Task LoadAsync(IEnumerable<Quad> quads, Iri? target, CancellationToken cancellationToken)
    {
        await _updating.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var writes = new Dictionary<Iri, Graph>();
            foreach (var quad in quads)
            {
                var name = quad.Graph as Iri ?? target ?? _default;
                if (!writes.TryGetValue(name, out var graph))
                    writes.Add(name, graph = _store.Read(name));
                graph.Add(quad.ToTriple());
            }

            await _store.WriteAsync([.. writes.Select(graph => new GraphWrite(graph.Key, null, graph.Value))], cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _updating.Release();
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Iri>> ListGraphsAsync(CancellationToken cancellationToken) => Task.FromResult(_store.GraphNames());

    /// <inheritdoc/>
    public void Dispose() => _updating.Dispose();

    private SparqlDataset Dataset() => SparqlDataset.Of(_store.GraphNames().SelectMany(name =>
        _store.Read(name).SelectMany(triple => _apart.Contains(name)
            ? [new Quad(triple, name)]
            : new Quad[] { new(triple, name), new(triple, null) })));

    private static Dictionary<Iri, Graph> GraphsOf(SparqlDataset dataset) =>
        dataset.Quads().Where(quad => quad.Graph is Iri).GroupBy(quad => (Iri)quad.Graph!)
            .ToDictionary(quads => quads.Key, quads => new Graph(quads.Select(quad => quad.ToTriple())));
}
