using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// The embedded store as one that answers SPARQL. Its default graph is the union of the page graphs, <c>{base}/graph/default</c> and the register; what an
/// update or load writes that names no graph is in <c>{base}/graph/default</c>.
/// </summary>
public sealed class EmbeddedSparqlStore : ISparqlStore, IQueryPlans, IQuadLoader
{
    private readonly EmbeddedStore _store;
    private readonly Iri _default;

    /// <summary>The embedded store, opened with <see cref="OptionsFor"/> the same installation.</summary>
    public EmbeddedSparqlStore(EmbeddedStore store, GraphNames names) => (_store, _default) = (store, names.Default);

    /// <inheritdoc/>
    public string Name => "embedded";

    /// <summary>How the embedded store of an installation is opened: what is said about the pages, and not by them, stays out of the default graph.</summary>
    public static EmbeddedStoreOptions OptionsFor(GraphNames names)
    {
        HashSet<Iri> apart = [names.Provenance, names.Validation, names.Quarantine];
        return new EmbeddedStoreOptions { IsInDefaultGraph = name => !apart.Contains(name) };
    }

    /// <inheritdoc/>
    public Task<QueryResult> QueryAsync(SparqlQuery query, QueryOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(_store.Query(query, options, cancellationToken));

    /// <inheritdoc/>
    public string Explain(SparqlQuery query, QueryOptions options, CancellationToken cancellationToken) =>
        _store.Explain(query, isCarriedOut: true, options, cancellationToken);

    /// <inheritdoc/>
    public Task UpdateAsync(SparqlUpdate update, QueryOptions options, CancellationToken cancellationToken) =>
        _store.UpdateAsync(update, options with { UpdatedGraph = _default }, cancellationToken);

    /// <inheritdoc/>
    public Task<IEnumerable<Triple>?> ReadGraphAsync(Iri? graph, CancellationToken cancellationToken) =>
        Task.FromResult(_store.Read(graph ?? _default) is { Count: > 0 } triples ? (IEnumerable<Triple>)triples : null);

    /// <inheritdoc/>
    public Task ReplaceGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken) =>
        _store.WriteAsync([new GraphWrite(graph ?? _default, null, new Graph(triples))], cancellationToken);

    /// <inheritdoc/>
    public Task AddToGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken) =>
        _store.UpdateAsync([], triples.Select(triple => new Quad(triple, graph ?? _default)), cancellationToken);

    /// <inheritdoc/>
    public Task LoadAsync(IEnumerable<Quad> quads, Iri? target, CancellationToken cancellationToken) =>
        _store.LoadAsync(quads, target ?? _default, progress: null, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Iri>> ListGraphsAsync(CancellationToken cancellationToken) => Task.FromResult(_store.GraphNames());
}
