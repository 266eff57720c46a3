using System.Text;
using System.Text.Json;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// A remote store: whole graphs by the SPARQL 1.1 Graph Store HTTP Protocol (PUT), parts of shared graphs by SPARQL 1.1 Update and POST.
/// There is no transaction over several requests; each replaces, so the caller repeats all of them after a failure.
/// </summary>
public sealed class SparqlGraphStore : IGraphStore, IDisposable
{
    private const string Turtle = "text/turtle";

    private readonly StoreOptions _options;
    private readonly SparqlHttp _http;

    /// <summary>A store at the addresses of the options.</summary>
    /// <exception cref="ArgumentException">
    /// One of the three addresses is missing, or the time-out is out of its range; the message names the option.
    /// </exception>
    public SparqlGraphStore(StoreOptions options, TimeProvider time)
    {
        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromHours(1))
            throw new ArgumentException($"The option Store:Timeout is {options.Timeout}; it must be from 1 s to 1 h.", nameof(options));
        _options = options;
        GraphStore = Require(options.GraphStoreUrl, nameof(StoreOptions.GraphStoreUrl));
        Query = Require(options.QueryUrl, nameof(StoreOptions.QueryUrl));
        Update = Require(options.UpdateUrl, nameof(StoreOptions.UpdateUrl));
        _http = new SparqlHttp(options, time);
    }

    /// <inheritdoc/>
    public string Name => _options.ToString();

    private Uri GraphStore { get; }

    private Uri Query { get; }

    private Uri Update { get; }

    /// <inheritdoc/>
    public async Task WriteAsync(IReadOnlyList<GraphWrite> writes, CancellationToken cancellationToken)
    {
        foreach (var write in writes)
        {
            if (write.Part is { } part)
                await ReplacePartAsync(write.Graph, part, write.Content, cancellationToken);
            else
                await ReplaceGraphAsync(write.Graph, write.Content, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<Graph> ReadAsync(Iri graph, CancellationToken cancellationToken)
    {
        var text = await _http.SendAsync(
            () => Request(HttpMethod.Get, AddressOf(graph), accept: VirtuosoPeculiarities.NTriplesMediaTypes),
            $"read the graph {graph}",
            cancellationToken);
        if (text is null)
            return new Graph();
        try
        {
            return RdfReader.ReadGraph(text, RdfSyntax.NTriples, AddressOf(graph).AbsoluteUri);
        }
        catch (RdfSyntaxException exception)
        {
            throw new GraphStoreException(
                $"To read the graph {graph}, the store answered what is not N-Triples: {exception.Message}", exception);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Iri>> ListAsync(CancellationToken cancellationToken)
    {
        var form = new Dictionary<string, string> { ["query"] = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }" };
        var json = await _http.SendAsync(
            () =>
            {
                var request = Request(HttpMethod.Post, Query, accept: "application/sparql-results+json");
                request.Content = new FormUrlEncodedContent(form);
                return request;
            },
            "list the graphs",
            cancellationToken) ?? throw new GraphStoreException($"There is no query endpoint at {Query}.");
        return
        [
            .. Names(json)
                .Where(name => !VirtuosoPeculiarities.IsSystemGraph(name))
                .Order(StringComparer.Ordinal)
                .Select(Iri.Unchecked),
        ];
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private List<string> Names(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return
            [
                .. document.RootElement.GetProperty("results").GetProperty("bindings").EnumerateArray()
                    .Select(binding => binding.GetProperty("g").GetProperty("value").GetString()!),
            ];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new GraphStoreException(
                $"To list the graphs, {Query} answered what is not SPARQL results in JSON: {exception.Message} Is it the right address?",
                exception);
        }
    }

    private static Uri Require(Uri? address, string option) =>
        address ?? throw new ArgumentException($"The option Store:{option} is needed when Store:Kind is {StoreKind.Sparql}.");

    private async Task ReplaceGraphAsync(Iri graph, Graph content, CancellationToken cancellationToken)
    {
        if (content.Count == 0)
            await _http.SendAsync(() => Request(HttpMethod.Delete, AddressOf(graph)), $"delete the graph {graph}", cancellationToken);
        else
            await SendGraphAsync(HttpMethod.Put, graph, content, $"replace the graph {graph}", cancellationToken);
    }

    private async Task ReplacePartAsync(Iri graph, Iri part, Graph content, CancellationToken cancellationToken)
    {
        // Every subject of a part says dct:isPartOf it (see GraphWrite): that finds the old part again.
        var update = $"DELETE {{ GRAPH {graph} {{ ?s ?p ?o }} }} WHERE {{ GRAPH {graph} {{ ?s {Vocab.Dct.IsPartOf} {part} . ?s ?p ?o }} }}";
        await RequireAsync(
            () =>
            {
                var request = Request(HttpMethod.Post, Update);
                request.Content = SparqlHttp.Text(update, "application/sparql-update");
                return request;
            },
            $"remove the part {part} of {graph}",
            Update,
            cancellationToken);
        if (content.Count > 0)
            await SendGraphAsync(HttpMethod.Post, graph, content, $"write the part {part} of {graph}", cancellationToken);
    }

    private async Task SendGraphAsync(HttpMethod method, Iri graph, Graph content, string purpose, CancellationToken cancellationToken)
    {
        try
        {
            await SendTriplesAsync(method, graph, content, purpose, cancellationToken);
        }
        catch (GraphStoreException refusal) when (VirtuosoPeculiarities.IsGeometryRefusal(refusal))
        {
            await SendTriplesAsync(method, graph, content.Select(VirtuosoPeculiarities.GeometryAsText), purpose, cancellationToken);
        }
    }

    private Task SendTriplesAsync(
        HttpMethod method, Iri graph, IEnumerable<Triple> content, string purpose, CancellationToken cancellationToken)
    {
        var text = new StringBuilder(VirtuosoPeculiarities.TurtlePreamble);
        foreach (var triple in content)
            text.Append(triple).Append('\n');
        var body = text.ToString();
        return RequireAsync(
            () =>
            {
                var request = Request(method, AddressOf(graph));
                request.Content = SparqlHttp.Text(body, Turtle);
                return request;
            },
            purpose,
            GraphStore,
            cancellationToken);
    }

    private async Task RequireAsync(Func<HttpRequestMessage> makeRequest, string purpose, Uri endpoint, CancellationToken cancellationToken)
    {
        if (await _http.SendAsync(makeRequest, purpose, cancellationToken) is null)
            throw new GraphStoreException($"To {purpose}, {endpoint} answered 404 Not Found: is it the right address?");
    }

    private Uri AddressOf(Iri graph) => new($"{GraphStore}?graph={Uri.EscapeDataString(graph.Value)}");

    private static HttpRequestMessage Request(HttpMethod method, Uri address, string? accept = null)
    {
        var request = new HttpRequestMessage(method, address);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }
}
