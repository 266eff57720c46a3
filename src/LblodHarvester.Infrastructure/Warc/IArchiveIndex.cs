using LblodHarvester.Harvesting.Archive;

namespace LblodHarvester.Infrastructure.Warc;

/// <summary>
/// Finds archived responses by address and digest. The archive can be rebuilt without it; it only saves reading every file.
/// </summary>
public interface IArchiveIndex
{
    /// <summary>
    /// Where a body of that digest is kept for that address, or null; the newest of several, since a record that was damaged is written
    /// again.
    /// </summary>
    Task<ArchiveReference?> FindAsync(Uri url, string digest, CancellationToken ct);

    /// <summary>Adds a record; one that is already there (same file and offset) is left as it is.</summary>
    Task AddAsync(Uri url, DateTimeOffset at, ArchiveReference reference, CancellationToken ct);

    /// <summary>Every indexed record of one file, by offset.</summary>
    Task<IReadOnlyList<ArchiveReference>> ListAsync(string file, CancellationToken ct);
}
