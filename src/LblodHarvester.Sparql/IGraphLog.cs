namespace LblodHarvester.Sparql;

/// <summary>Where the embedded store keeps its graphs durably.</summary>
public interface IGraphLog
{
    /// <summary>All parts of all graphs, in no particular order.</summary>
    IAsyncEnumerable<GraphWrite> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes the writes durable as one transaction: on return all of them survive a crash, on an exception none of them happened.
    /// </summary>
    Task AppendAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken);
}
