using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>Sources in memory.</summary>
public sealed class InMemorySourceStore : ISourceStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, Source> _sources = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<Source>> ListAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult<IReadOnlyList<Source>>([.. _sources.Values]);
    }

    public Task<Source?> FindAsync(string id, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult(_sources.GetValueOrDefault(id));
    }

    public Task SaveAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            foreach (var source in sources)
                _sources[source.Id] = source;
            return Task.CompletedTask;
        }
    }

    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult(_sources.Remove(id));
    }
}
