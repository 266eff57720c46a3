using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>Where decisions are kept as RDF: the embedded store, or any SPARQL store by protocol.</summary>
public interface IGraphStore
{
    /// <summary>Which store this is: <c>embedded</c>, or the address of a remote one.</summary>
    string Name { get; }

    /// <summary>
    /// Carries out the writes. Every write replaces, so doing all of them again gives the same store: a caller that is not sure does just
    /// that.
    /// </summary>
    /// <exception cref="GraphStoreException">
    /// The store cannot be reached: this stops the run. Or it refuses what was written (<see cref="GraphStoreException.IsRefusal"/>): that is the page's failure.
    /// </exception>
    Task WriteAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken);

    /// <summary>The triples of one graph; empty when there is no such graph.</summary>
    /// <exception cref="GraphStoreException">The store cannot be reached or refuses.</exception>
    Task<Graph> ReadAsync(Iri graph, CancellationToken cancellationToken);

    /// <summary>The names of the graphs, in ordinal order.</summary>
    /// <exception cref="GraphStoreException">The store cannot be reached or refuses.</exception>
    Task<IReadOnlyList<Iri>> ListAsync(CancellationToken cancellationToken);
}
