using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Notify;

/// <summary>An outbox in memory that remembers each write.</summary>
internal sealed class MemoryOutbox(params OutboxEntry[] entries) : IOutbox
{
    private readonly OrderedDictionary<Iri, OutboxEntry> _entries = new(entries.Select(entry => KeyValuePair.Create(entry.Resource, entry)));

    public List<OutboxEntry> Writes { get; } = [];

    public OutboxEntry this[Iri resource] => _entries[resource];

    public Task<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState? state, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OutboxEntry>>([.. _entries.Values.Where(entry => state is null || entry.State == state)]);

    public Task<OutboxEntry?> FindAsync(Iri resource, CancellationToken cancellationToken) => Task.FromResult(_entries.GetValueOrDefault(resource));

    public Task<IReadOnlyList<OutboxEntry>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OutboxEntry>>([.. _entries.Values.Where(entry => entry.State == OutboxState.Pending && entry.DueAt <= now)]);

    public Task UpdateAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        Writes.Add(entry);
        _entries[entry.Resource] = entry;
        return Task.CompletedTask;
    }
}

/// <summary>A fixed list of sources.</summary>
internal sealed class MemorySources(params Source[] sources) : ISourceStore
{
    public Task<IReadOnlyList<Source>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Source>>(sources);

    public Task<Source?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(sources.FirstOrDefault(source => source.Id == id));

    public Task SaveAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();
}

/// <summary>A Loket that answers as it is told, and remembers what it was sent.</summary>
internal sealed class ToldLoket(Func<MeldingRequest, MeldingOutcome> answer) : ILoket
{
    public List<MeldingRequest> Received { get; } = [];

    public Func<MeldingStatus?> Status { get; init; } = () => null;

    public Task<MeldingOutcome> ReportAsync(MeldingRequest melding, CancellationToken cancellationToken)
    {
        Received.Add(melding);
        return Task.FromResult(answer(melding));
    }

    public Task<MeldingStatus?> FindStatusAsync(Iri resource, Iri organization, LoketCredentials credentials, CancellationToken cancellationToken) =>
        Task.FromResult(Status());
}
