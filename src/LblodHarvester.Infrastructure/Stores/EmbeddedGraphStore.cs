using System.Data.Common;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>The embedded store as the place where decisions are kept.</summary>
public sealed class EmbeddedGraphStore : IGraphStore
{
    private readonly EmbeddedStore _store;

    /// <summary>A graph store on the embedded store.</summary>
    public EmbeddedGraphStore(EmbeddedStore store) => _store = store;

    /// <inheritdoc/>
    public string Name => "embedded";

    /// <inheritdoc/>
    public async Task WriteAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken)
    {
        try
        {
            await _store.WriteAsync(writes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or IOException)
        {
            throw new GraphStoreException(
                $"The embedded store cannot write {writes.Count} graph part(s), the first of {writes[0].Graph}: {e.Message} "
                + "Nothing of them was written.",
                e);
        }
    }

    /// <inheritdoc/>
    public Task<Graph> ReadAsync(Iri graph, CancellationToken cancellationToken) => Task.FromResult(_store.Read(graph));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Iri>> ListAsync(CancellationToken cancellationToken) => Task.FromResult(_store.GraphNames());
}
