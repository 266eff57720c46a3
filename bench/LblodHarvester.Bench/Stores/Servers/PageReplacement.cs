using System.Globalization;
using LblodHarvester.Bench.Stores.Data;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>Replaces the graphs of pages one after the other, each in a transaction of its own as the harvester does it, as fast as the store takes them.</summary>
internal sealed class PageReplacement(ISparqlStore store) : IAsyncDisposable
{
    private const int MostPages = 2_000;

    private static readonly Iri Replaced = new($"{StorePage.Base}ns#replaced");

    private IReadOnlyList<(Iri Name, IReadOnlyList<Triple> Triples)> _pages = [];
    private Task<long> _running = Task.FromResult(0L);
    private volatile bool _isWanted;

    /// <summary>Starts; gives how many pages take turns. What they say is read beforehand: that is not the store's work when a page comes in.</summary>
    /// <param name="apart">A graph that is no page.</param>
    internal async Task<long> StartAsync(Iri apart)
    {
        if (_pages.Count == 0)
            _pages = await ReadAsync(apart);
        _isWanted = true;
        _running = Task.Run(ReplaceAsync);
        return _pages.Count;
    }

    /// <summary>Ends; gives how many pages were replaced.</summary>
    internal Task<long> StopAsync()
    {
        _isWanted = false;
        return _running;
    }

    /// <summary>Ends.</summary>
    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task<IReadOnlyList<(Iri Name, IReadOnlyList<Triple> Triples)>> ReadAsync(Iri apart)
    {
        var pages = new List<(Iri Name, IReadOnlyList<Triple> Triples)>();
        foreach (var name in (await store.ListGraphsAsync(CancellationToken.None)).Where(name => name != apart).Take(MostPages))
        {
            var triples = await store.ReadGraphAsync(name, CancellationToken.None)
                ?? throw new InvalidOperationException($"{name} is listed and not there.");
            pages.Add((name, [.. triples.Where(triple => triple.Predicate != Replaced)]));
        }

        return pages;
    }

    private async Task<long> ReplaceAsync()
    {
        var count = 0L;
        for (; _isWanted; count++)
        {
            var (name, triples) = _pages[(int)(count % _pages.Count)];
            var turn = new Triple(name, Replaced, new Literal(count.ToString(CultureInfo.InvariantCulture)));
            await store.ReplaceGraphAsync(name, triples.Append(turn), CancellationToken.None);
        }

        return count;
    }
}
