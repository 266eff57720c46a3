using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>An outbox in memory, with the rules of <see cref="OutboxEntry"/>.</summary>
public sealed class InMemoryOutbox : IOutbox
{
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<Iri, OutboxEntry> _entries = [];

    public Task<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState? state, CancellationToken cancellationToken) =>
        Task.FromResult(OldestFirst(entry => state is null || entry.State == state));

    public Task<OutboxEntry?> FindAsync(Iri resource, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult(_entries.GetValueOrDefault(resource));
    }

    public Task<IReadOnlyList<OutboxEntry>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(OldestFirst(entry => entry.State == OutboxState.Pending && entry.DueAt <= now));

    public Task UpdateAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_entries.ContainsKey(entry.Resource))
                throw new InvalidOperationException($"{entry.Resource} is not in the outbox.");
            _entries[entry.Resource] = entry;
            return Task.CompletedTask;
        }
    }

    /// <summary>Enters what is new and replaces what is held, as a commit does.</summary>
    public void Enter(OutboxEntry entry)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(entry.Resource, out var former) || former.State == OutboxState.Held)
                _entries[entry.Resource] = entry;
        }
    }

    /// <summary>Takes out what the page holds and is not among the entries it leads to now, as a commit does.</summary>
    public void DropHeld(Uri page, IReadOnlyList<OutboxEntry> kept)
    {
        lock (_lock)
        {
            var stale = _entries.Values
                .Where(entry => entry.State == OutboxState.Held && entry.Page == page)
                .Select(entry => entry.Resource)
                .Except(kept.Select(entry => entry.Resource))
                .ToList();
            stale.ForEach(resource => _entries.Remove(resource));
        }
    }

    private IReadOnlyList<OutboxEntry> OldestFirst(Func<OutboxEntry, bool> filter)
    {
        lock (_lock)
            return [.. _entries.Values.Where(filter).OrderBy(entry => entry.CreatedAt)];
    }
}
