using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql;

/// <summary>
/// The embedded quad store: named graphs in memory, made durable by an <see cref="IGraphLog"/>.
/// A write is durable in the log before it is visible; readers see each write whole or not at all.
/// </summary>
public sealed class EmbeddedStore
{
    private EmbeddedStore()
    {
    }

    /// <summary>Opens the store: reads every graph of the log into memory.</summary>
    public static Task<EmbeddedStore> OpenAsync(IGraphLog log, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The names of the graphs that are not empty, in ordinal order.</summary>
    public IReadOnlyList<Iri> GraphNames() => throw new NotSupportedException();

    /// <summary>The triples of one graph; empty when there is no such graph.</summary>
    public Graph Read(Iri graph) => throw new NotSupportedException();

    /// <summary>Carries out the writes as one transaction.</summary>
    public Task WriteAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken) => throw new NotSupportedException();
}
