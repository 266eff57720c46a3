using System.Collections.Concurrent;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Infrastructure.Warc;

namespace LblodHarvester.Infrastructure.Tests.Warc;

/// <summary>An index that can lose what it was told, as one does that ends before it writes.</summary>
internal sealed class MemoryIndex : IArchiveIndex
{
    private readonly ConcurrentQueue<(Uri Url, DateTimeOffset At, ArchiveReference Reference)> _entries = new();

    public IReadOnlyList<(Uri Url, DateTimeOffset At, ArchiveReference Reference)> Entries => [.. _entries];

    public void Forget() => _entries.Clear();

    public Task<ArchiveReference?> FindAsync(Uri url, string digest, CancellationToken ct) =>
        Task.FromResult(_entries.LastOrDefault(entry => entry.Url == url && entry.Reference.Digest == digest).Reference)!;

    public Task AddAsync(Uri url, DateTimeOffset at, ArchiveReference reference, CancellationToken ct)
    {
        _entries.Enqueue((url, at, reference));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ArchiveReference>> ListAsync(string file, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ArchiveReference>>([.. _entries.Select(entry => entry.Reference).Where(reference => reference.File == file)]);
}
