using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.Infrastructure.Tests.Stores;

/// <summary>What a store answers when it is not well; what it does when it is, the end-to-end tests ask of a real one.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SparqlGraphStoreTests : IAsyncDisposable
{
    private static readonly string Graph = $"/graphs?graph={Uri.EscapeDataString(Sample.Iri("x").Value)}";

    private MisbehavingSite _site = null!;
    private SparqlGraphStore _store = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _site = await MisbehavingSite.StartAsync();
        _store = new SparqlGraphStore(
            new StoreOptions { Kind = StoreKind.Sparql, GraphStoreUrl = _site.Url("/graphs"), QueryUrl = _site.Url("/query"), UpdateUrl = _site.Url("/update") },
            new Http.ImpatientTime());
    }

    public async ValueTask DisposeAsync()
    {
        _store.Dispose();
        await _site.DisposeAsync();
    }

    [TestCase(0)]
    [TestCase(3601)]
    public void A_time_out_outside_its_range_is_refused(int seconds)
    {
        var options = new StoreOptions
        {
            Kind = StoreKind.Sparql,
            GraphStoreUrl = _site.BaseUrl,
            QueryUrl = _site.BaseUrl,
            UpdateUrl = _site.BaseUrl,
            Timeout = TimeSpan.FromSeconds(seconds),
        };
        Assert.That(() => new SparqlGraphStore(options, TimeProvider.System), Throws.ArgumentException.With.Message.Contains("Store:Timeout"));
    }

    [Test]
    public async Task A_graph_that_is_not_there_is_empty() => Assert.That(await _store.ReadAsync(Sample.Iri("x"), default), Is.Empty);

    [Test]
    public void A_graph_that_is_not_in_N_Triples_is_the_stores_failure()
    {
        _site.On(Graph, Answers.Html("<title>Onderhoud</title>"));
        Assert.That(
            () => _store.ReadAsync(Sample.Iri("x"), default),
            Throws.TypeOf<GraphStoreException>().With.Message.Contains("read the graph <https://data.example.org/id/x>").And.Message.Contains("not in a format that was asked for"));
    }

    [TestCase("<title>Onderhoud</title>")]
    [TestCase("{}")]
    [TestCase("""{"head":{"vars":["g"]},"results":{"bindings":[{"x":{}}]}}""")]
    [TestCase("""{"head":{"vars":["g"]},"results":[]}""")]
    [TestCase("""{"head":{},"boolean":true}""")]
    public void A_list_that_is_not_in_the_results_format_is_the_stores_failure(string answer)
    {
        _site.On("/query", Json(answer));
        Assert.That(
            () => _store.ListAsync(default), Throws.TypeOf<GraphStoreException>().With.Message.Contains("list the graphs").And.Message.Contains("right address"));
    }

    [Test]
    public async Task The_graphs_are_listed_without_the_stores_own()
    {
        _site.On("/query", Json(
            """
            {"head":{"vars":["g"]},"results":{"bindings":[{"g":{"type":"uri","value":"https://b.example/"}},
            {"g":{"type":"uri","value":"urn:core:services:sparql"}},{"g":{"type":"uri","value":"https://a.example/"}}]}}
            """));
        Assert.That((await _store.ListAsync(default)).Select(name => name.Value), Is.EqualTo(new[] { "https://a.example/", "https://b.example/" }));
    }

    [Test]
    public async Task A_store_that_is_overloaded_is_asked_again()
    {
        _site.On(Graph, Answers.InTurn(Answers.Status(503), Answers.Status(429), Answers.Text("<urn:s> <urn:p> <urn:o> .")));
        Assert.That(await _store.ReadAsync(Sample.Iri("x"), default), Has.Count.EqualTo(1));
        Assert.That(_site.Count(Graph), Is.EqualTo(3));
    }

    [Test]
    public void A_store_that_refuses_is_a_failure_that_says_what_was_asked_and_answered()
    {
        _site.On(Graph, Answers.Status(403));
        Assert.That(
            () => _store.WriteAsync([new Sparql.GraphWrite(Sample.Iri("x"), null, Sample.Graph("s"))], default),
            Throws.TypeOf<GraphStoreException>().With.Message.Contains("replace the graph <https://data.example.org/id/x>").And.Message.Contains("403"));
        Assert.That(_site.Count(Graph), Is.EqualTo(1));
    }

    [Test]
    public async Task A_store_that_is_away_is_a_failure_that_says_so()
    {
        await _site.DisposeAsync();
        Assert.That(() => _store.ReadAsync(Sample.Iri("x"), default), Throws.TypeOf<GraphStoreException>().With.Message.Contains("could not be reached"));
    }

    private static Answer Json(string text) => Answers.Bytes(System.Text.Encoding.UTF8.GetBytes(text), "application/sparql-results+json");
}
