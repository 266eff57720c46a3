using System.Text;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Tests.Runs;

/// <summary>A site of one page with a validator, the archive it is kept in, and the store it is published in, all in memory.</summary>
internal sealed class ScriptedSite : IPageFetcher, IPageArchive, IGraphStore
{
    private readonly List<HttpExchange> _records = [];

    internal static Uri Url { get; } = new("https://raad.example.org/");

    /// <summary>What the page says now; its length is its ETag.</summary>
    internal string Body { get; set; } = """<p about="#z" typeof="http://data.vlaanderen.be/ns/besluit#Besluit">Besluit</p>""";

    /// <summary>The ETag of each request, null for an unconditional one.</summary>
    internal List<string?> Asked { get; } = [];

    /// <summary>Thrown when the archive is written to.</summary>
    internal Exception? ArchiveFault { get; set; }

    /// <summary>Thrown when the store is written to.</summary>
    internal Exception? StoreFault { get; set; }

    internal int Writes { get; private set; }

    public string Name => "memory";

    private string ETag => $"\"{Body.Length}\"";

    /// <summary>Loses every record, as a disk does.</summary>
    internal void LoseRecords()
    {
        for (var i = 0; i < _records.Count; i++)
            _records[i] = _records[i] with { Status = 0 };
    }

    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        Asked.Add(request.Validators?.ETag);
        return Task.FromResult<FetchOutcome>(request.Validators?.ETag == ETag
            ? new FetchOutcome.NotModified(request.Url)
            : new FetchOutcome.Fetched(
                new HttpExchange(
                    request.Url,
                    DateTimeOffset.UnixEpoch,
                    200,
                    [new("Content-Type", "text/html; charset=utf-8"), new("ETag", ETag)],
                    Encoding.UTF8.GetBytes(Body)),
                []));
    }

    public Task<ArchiveReference> AppendAsync(HttpExchange exchange, CancellationToken cancellationToken)
    {
        if (ArchiveFault is not null)
            throw ArchiveFault;
        var digest = $"sha256:{exchange.Body.Length}";
        var kept = _records.FindIndex(record => record.Status == 200 && record.Body.Span.SequenceEqual(exchange.Body.Span));
        if (kept < 0)
        {
            kept = _records.Count;
            _records.Add(exchange);
        }

        return Task.FromResult(new ArchiveReference("a.warc.gz", kept, digest));
    }

    public Task<HttpExchange> ReadAsync(ArchiveReference reference, CancellationToken cancellationToken) =>
        _records[(int)reference.Offset] is { Status: 200 } record
            ? Task.FromResult(record)
            : throw new IOException($"The record at offset {reference.Offset} cannot be read.");

    public Task WriteAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken)
    {
        if (StoreFault is not null)
            throw StoreFault;
        Writes++;
        return Task.CompletedTask;
    }

    public Task<Graph> ReadAsync(Iri graph, CancellationToken cancellationToken) => Task.FromResult(new Graph());

    public Task<IReadOnlyList<Iri>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Iri>>([]);
}
