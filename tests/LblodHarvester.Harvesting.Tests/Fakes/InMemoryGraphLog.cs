using System.Runtime.CompilerServices;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>A graph log in memory; it can be told to fail.</summary>
public sealed class InMemoryGraphLog : IGraphLog
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(Iri Graph, Iri? Part), GraphWrite> _parts = [];

    /// <summary>What the next writes throw; null when they succeed.</summary>
    public Exception? Fault { get; set; }

    public async IAsyncEnumerable<GraphWrite> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        GraphWrite[] parts;
        lock (_lock)
            parts = [.. _parts.Values];
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await Task.FromResult(part);
        }
    }

    public Task AppendAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (Fault is not null)
                throw Fault;
            foreach (var write in writes)
                Replace(write);
            return Task.CompletedTask;
        }
    }

    private void Replace(GraphWrite write)
    {
        if (write.Part is null)
        {
            foreach (var key in _parts.Keys.Where(key => key.Graph == write.Graph).ToList())
                _parts.Remove(key);
        }

        if (write.Content.Count == 0)
            _parts.Remove((write.Graph, write.Part));
        else
            _parts[(write.Graph, write.Part)] = write with { Content = new Graph(write.Content) };
    }
}
