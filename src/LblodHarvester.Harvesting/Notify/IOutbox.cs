using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>The outbox. Entries come in with the page that carries them (<see cref="Runs.IRunStore.CommitAsync"/>).</summary>
public interface IOutbox
{
    /// <summary>Entries in the given state, or all, oldest first.</summary>
    Task<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState? state, CancellationToken cancellationToken);

    /// <summary>One entry, or null.</summary>
    Task<OutboxEntry?> FindAsync(Iri resource, CancellationToken cancellationToken);

    /// <summary>Pending entries that are due, oldest first.</summary>
    Task<IReadOnlyList<OutboxEntry>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Writes an entry that was sent, or is about to be: the attempt is counted before the request leaves.</summary>
    Task UpdateAsync(OutboxEntry entry, CancellationToken cancellationToken);
}
