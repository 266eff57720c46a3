using LblodHarvester.Harvesting.Archive;

namespace LblodHarvester.Infrastructure.Warc;

/// <summary>Where each archived response is: by address and digest, and by file.</summary>
public interface IArchiveIndex
{
    /// <summary>The first response kept for this address with this payload digest, or null.</summary>
    Task<ArchiveReference?> FindAsync(Uri url, string digest, CancellationToken ct);

    /// <summary>Remembers a response that is durably in its file; doing so again for the same place changes nothing else.</summary>
    Task AddAsync(Uri url, DateTimeOffset at, ArchiveReference reference, CancellationToken ct);

    /// <summary>Every response known in one file, by offset.</summary>
    Task<IReadOnlyList<ArchiveReference>> ListAsync(string file, CancellationToken ct);
}
