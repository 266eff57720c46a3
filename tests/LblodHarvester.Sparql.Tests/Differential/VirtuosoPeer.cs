using System.Net;
using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Tests.Differential.Naive;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Virtuoso: the default graph of a case is one with a name, which the protocol makes the default graph again.</summary>
internal sealed class VirtuosoPeer : IPeer
{
    private static readonly Iri Default = RandomData.Name("default");
    private static readonly IReadOnlyList<Iri> Named = RandomData.GraphNames;

    private readonly HttpClient _http;
    private IReadOnlyList<Quad>? _loaded;

    /// <summary>A server that is there for nothing else.</summary>
    internal VirtuosoPeer(Uri address)
    {
        var handler = new HttpClientHandler { Credentials = new NetworkCredential("dba", "dba"), PreAuthenticate = true };
        _http = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
    }

    public string Name => "Virtuoso";

    public IReadOnlyCollection<Peculiarity> Peculiarities => [];

    public PeerAnswer Ask(RandomCase asked)
    {
        if (_loaded is null || !_loaded.SequenceEqual(asked.Quads))
            Load(asked.Quads);
        var query = asked.Query.ToString();
        var isConstruct = query.StartsWith("CONSTRUCT", StringComparison.Ordinal);
        List<KeyValuePair<string, string>> form = [new("query", query), new("default-graph-uri", Default.Value), .. Named.Select(name => KeyValuePair.Create("named-graph-uri", name.Value))];
        var (status, text) = Post("/sparql", isConstruct ? "text/plain" : "application/sparql-results+json", form);
        if (!IsAnswer(status))
            return new PeerAnswer(null, text);
        if (isConstruct)
            return PeerAnswer.Of(new TriplesResult([.. RdfReader.ReadQuads(text, RdfSyntax.NTriples, Name).Select(quad => quad.ToTriple())]));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PeerAnswer.Of(SparqlResults.Read(stream, SparqlResultsFormat.Json, Name));
    }

    public void Dispose() => _http.Dispose();

    // It may say that an answer is a part only; whether it is whole shows in what it says.
    private static bool IsAnswer(HttpStatusCode status) => status is HttpStatusCode.OK or HttpStatusCode.PartialContent;

    private void Load(IReadOnlyList<Quad> quads)
    {
        _loaded = null;
        var graphs = quads.GroupBy(quad => quad.Graph ?? Default)
            .Select(graph => $"GRAPH {graph.Key} {{ {string.Join('\n', graph.Select(quad => quad.ToTriple()))} }}");
        var update = $"{string.Join(' ', Named.Prepend(Default).Select(graph => $"CLEAR GRAPH {graph}"))} INSERT DATA {{ {string.Join(' ', graphs)} }}";
        var (status, text) = Post("/sparql-auth", "application/sparql-results+json", [new("update", update)]);
        if (!IsAnswer(status))
            throw new InvalidOperationException($"Virtuoso answers {text} to\n{update}");
        _loaded = quads;
    }

    private (HttpStatusCode Status, string Text) Post(string path, string accepted, IEnumerable<KeyValuePair<string, string>> form)
    {
        using var content = new FormUrlEncodedContent(form);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add("Accept", accepted);
        using var response = _http.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream(), Encoding.UTF8);
        return (response.StatusCode, reader.ReadToEnd());
    }
}
