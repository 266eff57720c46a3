using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// A remote store: whole graphs by the SPARQL 1.1 Graph Store HTTP Protocol (PUT), parts of shared graphs by SPARQL 1.1 Update and POST.
/// There is no transaction over several requests; each replaces, so the caller repeats all of them after a failure. A graph that is too large for
/// one request is sent in several, the first of which replaces and the others add: until the last one, a reader sees a part of it.
/// Safe to share between threads.
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
    public async Task<Graph> ReadAsync(Iri graph, CancellationToken cancellationToken) => new(await ReadGraphAsync(graph, cancellationToken) ?? []);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Iri>> ListAsync(CancellationToken cancellationToken)
    {
        const string Purpose = "list the graphs";
        var answer = await AskAsync("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }", isTriples: false, null, Purpose, cancellationToken);
        if (answer is not SolutionsResult { Variables: ["g"] } solutions)
            throw new GraphStoreException($"To {Purpose}, {Query} answered something else than graphs. Is it the right address?");
        return
        [
            .. solutions.Solutions.Select(row => row[0]).OfType<Iri>()
                .Where(graph => !VirtuosoPeculiarities.IsSystemGraph(graph.Value))
                .OrderBy(graph => graph.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Asks a query. The answer is received while it is taken, which can be done once; what holds it open is closed when all of it was taken, or
    /// whoever takes it ends that.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="asksForTriples">Whether it is a <c>CONSTRUCT</c> or <c>DESCRIBE</c>: the answer comes in other formats then.</param>
    /// <param name="dataset">The dataset, in place of what the query says; null for that.</param>
    /// <param name="cancellationToken">Ends the asking, and after it the receiving.</param>
    /// <exception cref="GraphStoreException">
    /// The store cannot be reached, takes too long, or refuses (<see cref="GraphStoreException.IsRefusal"/>). Also while the answer is taken: it breaks
    /// off, is not in its format, or is not all that there is.
    /// </exception>
    public Task<QueryResult> QueryAsync(string query, bool asksForTriples, QueryDataset? dataset, CancellationToken cancellationToken) =>
        AskAsync(query, asksForTriples, dataset, "answer the query", cancellationToken);

    /// <summary>
    /// Carries out an update. It is sent once, and again only when a deadlock ended it: after a connection that broke, it may have been carried out
    /// or not.
    /// </summary>
    /// <exception cref="GraphStoreException">The store cannot be reached, takes too long, or refuses.</exception>
    public async Task UpdateAsync(string update, CancellationToken cancellationToken)
    {
        if (await _http.SendOnceAsync(() => UpdateRequest(update), "carry out the update", cancellationToken) is null)
            throw NotFound("carry out the update", Update);
    }

    /// <summary>The triples of a graph, or null when there is no such graph; a null name is the default graph. Received while they are taken, once.</summary>
    /// <exception cref="GraphStoreException">As for <see cref="QueryAsync"/>.</exception>
    public async Task<IEnumerable<Triple>?> ReadGraphAsync(Iri? graph, CancellationToken cancellationToken)
    {
        var purpose = $"read {NameOf(graph)}";
        var body = await _http.OpenAsync(() => Request(HttpMethod.Get, AddressOf(graph), accept: StoreAnswers.TripleTypes), purpose, cancellationToken);
        return body is null ? null : ((TriplesResult)StoreAnswers.Open(body, isTriples: true, purpose)).Triples;
    }

    /// <summary>Replaces a graph; no triples remove it. A null name is the default graph.</summary>
    /// <exception cref="GraphStoreException">The store cannot be reached, takes too long, or refuses; the graph may have a part of the triples then.</exception>
    public Task ReplaceGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<Triple> content = [.. triples];
        return content.Count == 0
            ? _http.SendAsync(() => Request(HttpMethod.Delete, AddressOf(graph)), $"delete {NameOf(graph)}", cancellationToken)
            : SendGraphAsync(HttpMethod.Put, graph, content, $"replace {NameOf(graph)}", cancellationToken);
    }

    /// <summary>Adds triples to a graph, which need not be there yet; a null name is the default graph.</summary>
    /// <exception cref="GraphStoreException">The store cannot be reached, takes too long, or refuses; a part of the triples may have been added.</exception>
    public Task AddToGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken) =>
        SendGraphAsync(HttpMethod.Post, graph, [.. triples], $"add to {NameOf(graph)}", cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    // By form: Virtuoso lets whoever posts a query directly wait for ever.
    private async Task<QueryResult> AskAsync(
        string query, bool isTriples, QueryDataset? dataset, string purpose, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, string>> form =
        [
            KeyValuePair.Create("query", query),
            .. (dataset?.Default ?? []).Select(graph => KeyValuePair.Create("default-graph-uri", graph.Value)),
            .. (dataset?.Named ?? []).Select(graph => KeyValuePair.Create("named-graph-uri", graph.Value)),
        ];
        var body = await _http.OpenAsync(
            () =>
            {
                var request = Request(HttpMethod.Post, Query, accept: isTriples ? StoreAnswers.TripleTypes : StoreAnswers.SolutionTypes);
                request.Content = new FormUrlEncodedContent(form);
                return request;
            },
            purpose,
            cancellationToken) ?? throw NotFound(purpose, Query);
        return StoreAnswers.Open(body, isTriples, purpose);
    }

    private static Uri Require(Uri? address, string option) =>
        address ?? throw new ArgumentException($"The option Store:{option} is needed when Store:Kind is {StoreKind.Sparql}.");

    private async Task ReplacePartAsync(Iri graph, Iri part, Graph content, CancellationToken cancellationToken)
    {
        // Every subject of a part says dct:isPartOf it (see GraphWrite): that finds the old part again.
        var update = $"DELETE {{ GRAPH {graph} {{ ?s ?p ?o }} }} WHERE {{ GRAPH {graph} {{ ?s {Vocab.Dct.IsPartOf} {part} . ?s ?p ?o }} }}";
        var purpose = $"remove the part {part} of {graph}";
        if (await _http.SendAsync(() => UpdateRequest(update), purpose, cancellationToken) is null)
            throw NotFound(purpose, Update);
        if (content.Count > 0)
            await SendGraphAsync(HttpMethod.Post, graph, content, $"write the part {part} of {graph}", cancellationToken);
    }

    private async Task SendGraphAsync(
        HttpMethod method, Iri? graph, IReadOnlyCollection<Triple> content, string purpose, CancellationToken cancellationToken)
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

    // The first body replaces or adds; the others add. A blank node that is sent twice is two: such a body is sent once.
    private async Task SendTriplesAsync(
        HttpMethod method, Iri? graph, IEnumerable<Triple> content, string purpose, CancellationToken cancellationToken)
    {
        var next = method;
        foreach (var body in GraphBody.Of(content, VirtuosoPeculiarities.MostBodyBytes))
        {
            var current = next;
            HttpRequestMessage MakeRequest()
            {
                var request = Request(current, AddressOf(graph));
                request.Content = SparqlHttp.Text(body.Text, Turtle);
                return request;
            }

            var answer = body.HasBlankNodes && current == HttpMethod.Post
                ? await _http.SendOnceAsync(MakeRequest, purpose, cancellationToken)
                : await _http.SendAsync(MakeRequest, purpose, cancellationToken);
            if (answer is null)
                throw NotFound(purpose, GraphStore);
            next = HttpMethod.Post;
        }
    }

    private static GraphStoreException NotFound(string purpose, Uri endpoint) =>
        new($"To {purpose}, {endpoint} answered 404 Not Found: is it the right address?");

    private HttpRequestMessage UpdateRequest(string update)
    {
        var request = Request(HttpMethod.Post, Update);
        request.Content = SparqlHttp.Text(update, "application/sparql-update");
        return request;
    }

    // SPARQL 1.1 Graph Store HTTP Protocol, section 4.2.
    private Uri AddressOf(Iri? graph) => new(graph is null ? $"{GraphStore}?default" : $"{GraphStore}?graph={Uri.EscapeDataString(graph.Value)}");

    private static string NameOf(Iri? graph) => graph is null ? "the default graph" : $"the graph {graph}";

    private static HttpRequestMessage Request(HttpMethod method, Uri address, string? accept = null)
    {
        var request = new HttpRequestMessage(method, address);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }
}
