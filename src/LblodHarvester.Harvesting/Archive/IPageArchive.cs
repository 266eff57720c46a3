namespace LblodHarvester.Harvesting.Archive;

/// <summary>Keeps every response, once per content digest: step 3. Everything after it can be replayed from here.</summary>
public interface IPageArchive
{
    /// <summary>Keeps a response durably; one whose body is already kept for the same address is not written again.</summary>
    /// <exception cref="IOException">The archive cannot be written: this stops the run.</exception>
    Task<ArchiveReference> AppendAsync(HttpExchange exchange, CancellationToken cancellationToken);

    /// <summary>Reads a response back.</summary>
    /// <exception cref="IOException">The record is not where the reference says, or is damaged.</exception>
    Task<HttpExchange> ReadAsync(ArchiveReference reference, CancellationToken cancellationToken);
}
