using System.Security.Cryptography;
using System.Text;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>
/// What the stub accepted, in a file of its own: one JSON line for each event, on the disk before anybody hears of it, read again at the
/// start. Safe to use from several threads.
/// </summary>
internal sealed class MeldingLog : IDisposable
{
    private readonly Lock _lock = new();
    private readonly MeldingFile _file;
    private readonly TimeProvider _time;
    private readonly OrderedDictionary<string, StoredMelding> _byResource = [];

    /// <summary>Opens the file and reads what it holds.</summary>
    /// <exception cref="InvalidDataException">A line that was written whole cannot be read; the message says which.</exception>
    internal MeldingLog(string path, TimeProvider time)
    {
        _time = time;
        _file = new MeldingFile(path);
        try
        {
            foreach (var entry in _file.Read())
                Apply(entry);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    internal IReadOnlyList<StoredMelding> All()
    {
        lock (_lock)
            return [.. _byResource.Values];
    }

    /// <summary>Stores a melding; null, and counted, when its resource was submitted before.</summary>
    internal StoredMelding? Accept(MeldingBody melding)
    {
        lock (_lock)
        {
            if (_byResource.ContainsKey(melding.SubmittedResource))
            {
                Write(
                    new MeldingEvent { Event = MeldingEvent.Again, At = _time.GetUtcNow(), SubmittedResource = melding.SubmittedResource });
                return null;
            }

            var name = NameOf(melding.SubmittedResource);
            Write(new MeldingEvent
            {
                Event = MeldingEvent.Accepted,
                At = _time.GetUtcNow(),
                SubmittedResource = melding.SubmittedResource,
                Submission = $"http://data.lblod.info/submissions/{name}",
                Job = $"http://data.lblod.info/id/automatic-submission-job/{name}",
                Organization = melding.Organization,
                Publisher = melding.Publisher,
                Href = melding.Href,
                Status = melding.Status,
            });
            return _byResource[melding.SubmittedResource];
        }
    }

    /// <summary>Deletes a submission of the account: whether there is one, and whether it could still be deleted.</summary>
    internal (bool Found, bool Deleted) Delete(string submission, string organization, string publisher)
    {
        lock (_lock)
        {
            var melding = _byResource.Values.FirstOrDefault(melding =>
                melding.Submission == submission && melding.Organization == organization && melding.Publisher == publisher);
            if (melding is null or { IsSent: true })
                return (melding is not null, false);
            Write(new MeldingEvent { Event = MeldingEvent.Deleted, At = _time.GetUtcNow(), SubmittedResource = melding.SubmittedResource });
            return (true, true);
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>The same resource gets the same name in every file, so that two runs of the same harvest can be compared.</summary>
    private static string NameOf(string resource) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(resource)).AsSpan(0, 16));

    private void Write(MeldingEvent entry)
    {
        _file.Append(entry);
        Apply(entry);
    }

    private void Apply(MeldingEvent entry)
    {
        switch (entry.Event)
        {
            case MeldingEvent.Accepted:
                _byResource[entry.SubmittedResource] = entry.ToMelding();
                break;
            case MeldingEvent.Again when _byResource.TryGetValue(entry.SubmittedResource, out var melding):
                _byResource[entry.SubmittedResource] = melding with { Received = melding.Received + 1 };
                break;
            case MeldingEvent.Deleted when _byResource.Remove(entry.SubmittedResource):
                break;
            default:
                throw new InvalidDataException(
                    $"The event '{entry.Event}' on {entry.SubmittedResource} has no meaning where it stands in the stub's file.");
        }
    }
}
