using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Sparql;
using LblodHarvester.Web;

namespace LblodHarvester.Composition;

/// <summary>An open data folder, owned by this process until it is disposed of, and the flow that works on it.</summary>
internal sealed class Workspace(ServiceProvider services, DataFolder folder) : IAsyncDisposable
{
    /// <summary>The sources.</summary>
    public ISourceStore Sources => services.GetRequiredService<ISourceStore>();

    /// <summary>The runs.</summary>
    public IRunStore Runs => services.GetRequiredService<IRunStore>();

    /// <summary>The outbox.</summary>
    public IOutbox Outbox => services.GetRequiredService<IOutbox>();

    /// <summary>The decisions as RDF.</summary>
    public IGraphStore Graphs => services.GetRequiredService<IGraphStore>();

    /// <summary>What answers <c>POST /validate</c>.</summary>
    public ValidateEndpoint Validation => services.GetRequiredService<ValidateEndpoint>();

    /// <summary>The same store, as one that answers SPARQL.</summary>
    public ISparqlStore Sparql => services.GetRequiredService<ISparqlStore>();

    /// <summary>What answers <c>/sparql</c>.</summary>
    public SparqlEndpoint Queries => services.GetRequiredService<SparqlEndpoint>();

    /// <summary>What answers <c>/rdf-graph-store</c>.</summary>
    public GraphStoreEndpoint GraphAccess => services.GetRequiredService<GraphStoreEndpoint>();

    /// <summary>The clock.</summary>
    public TimeProvider Time => services.GetRequiredService<TimeProvider>();

    /// <summary>Sends what is due in the outbox; returns the entries as they stand after it. Without a Loket nothing is sent.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> SendDueAsync(CancellationToken cancellationToken) =>
        services.GetRequiredService<NotifyOptions>().LoketUrl is null
            ? []
            : await services.GetRequiredService<OutboxSender>().SendDueAsync(cancellationToken);

    /// <summary>A run of the source, heard by the observer.</summary>
    public Task<RunResult> HarvestAsync(Source source, RunRequest request, IRunObserver observer, CancellationToken cancellationToken) =>
        services.GetRequiredService<Harvester>().RunAsync(source, request, observer, cancellationToken);

    /// <summary>
    /// Brings the embedded store's index of words up to its literals, on another thread; returns how many it got. Another store has an index of its own.
    /// </summary>
    public Task<long> IndexTextAsync(CancellationToken cancellationToken) => services.GetService<EmbeddedStore>() is { } store
        ? Task.Run(() => store.IndexTextAsync(cancellationToken), cancellationToken)
        : Task.FromResult(0L);

    /// <summary>Throws when the database or the store does not answer.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await Runs.ListAsync(null, 1, cancellationToken);
        await Graphs.ReadAsync(new GraphNames(services.GetRequiredService<PublishOptions>()).Validation, cancellationToken);
    }

    /// <summary>Gives the data folder free.</summary>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }
}
