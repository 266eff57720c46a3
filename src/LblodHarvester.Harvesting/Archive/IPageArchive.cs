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

/// <summary>Where the archive keeps a response.</summary>
/// <param name="File">The WARC file's name within the archive folder.</param>
/// <param name="Offset">The offset of the gzip member, in bytes.</param>
/// <param name="Digest">The payload digest as WARC writes it: <c>sha256:</c> and lower-case hexadecimal.</param>
public sealed record ArchiveReference(string File, long Offset, string Digest);

/// <summary>One HTTP request and its response.</summary>
/// <param name="Url">The address asked.</param>
/// <param name="At">When the response was complete.</param>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The response headers as sent, in order.</param>
/// <param name="Body">The body, content codings removed.</param>
public sealed record HttpExchange(
    Uri Url,
    DateTimeOffset At,
    int Status,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    ReadOnlyMemory<byte> Body)
{
    /// <summary>The first header of that name, or null.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
