using LblodHarvester.Composition;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Web;

/// <summary>What <c>/sparql</c> and <c>/rdf-graph-store</c> share: the store, its limits, how many ask at a time, and who may write.</summary>
internal sealed class StoreAccess(ISparqlStore store, IServiceClient services, SparqlOptions options, Iri baseIri, TimeProvider time) : IDisposable
{
    /// <summary>The store.</summary>
    public ISparqlStore Store { get; } = store;

    /// <summary>Asks the endpoints of <c>SERVICE</c>.</summary>
    public IServiceClient Services { get; } = services;

    /// <summary>The limits.</summary>
    public SparqlOptions Options { get; } = options;

    /// <summary>The address of this installation, without a slash at its end.</summary>
    public Iri Base { get; } = baseIri;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; } = time;

    /// <summary>Who may write.</summary>
    public WriteKey Key { get; } = new(options.Key);

    /// <summary>How many ask at a time.</summary>
    public QueryGate Gate { get; } = new(options.MaxConcurrent);

    /// <summary>
    /// Held by who writes over HTTP, so that nothing comes between the reading of an ETag and the writing that depends on it. Waited for before the
    /// gate: writers that wait for each other must not keep readers out.
    /// </summary>
    public SemaphoreSlim Writing { get; } = new(1, 1);

    public void Dispose()
    {
        Gate.Dispose();
        Writing.Dispose();
    }
}
