using System.Text;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Infrastructure.Tests.Http;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Testing.Sites;
using Microsoft.AspNetCore.Http;

namespace LblodHarvester.Infrastructure.Tests.Stores;

/// <summary>A store that drops, delays, breaks off and answers nonsense.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StoreFaultTests : IAsyncDisposable
{
    private const string ResultsJson = "application/sparql-results+json";
    private const string Deadlock = "Virtuoso 40001 Error SR172: Transaction deadlocked";
    private static readonly Iri Graph = new("urn:g");
    private static readonly string GraphPath = $"/graphs?graph={Uri.EscapeDataString(Graph.Value)}";
    private static readonly Answer Yes = Bytes("""{"head":{},"boolean":true}""", ResultsJson);

    private readonly ImpatientTime _time = new();
    private MisbehavingSite _site = null!;
    private SparqlGraphStore _store = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _site = await MisbehavingSite.StartAsync();
        _store = Store(_time, TimeSpan.FromSeconds(20));
    }

    public async ValueTask DisposeAsync()
    {
        _store.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task A_query_is_asked_again_after_a_dropped_connection_and_an_overload()
    {
        _site.On("/query", Answers.InTurn(Answers.Drop(), Answers.Status(502), Answers.Status(503), Answers.Status(504), Yes));
        Assert.That(await _store.QueryAsync("ASK {}", false, null, default), Is.TypeOf<BooleanResult>());
        Assert.That(_site.Count("/query"), Is.EqualTo(5));
    }

    [Test]
    public async Task A_store_that_says_how_long_to_wait_is_left_alone_that_long()
    {
        _site.On("/query", Answers.InTurn(Answers.Status(429, ("Retry-After", "77")), Yes));
        await _store.QueryAsync("ASK {}", false, null, default);
        Assert.That(_time.Waits, Does.Contain(TimeSpan.FromSeconds(77)));
    }

    [TestCase(502)]
    [TestCase(503)]
    [TestCase(429)]
    public void An_update_is_not_sent_twice(int status)
    {
        _site.On("/update", Answers.Status(status));
        Assert.That(() => _store.UpdateAsync("CLEAR ALL", default), Throws.TypeOf<GraphStoreException>().With.Message.Contains($"{status}"));
        Assert.That(_site.Count("/update"), Is.EqualTo(1));
    }

    [Test]
    public void An_update_is_not_sent_twice_after_a_dropped_connection()
    {
        _site.On("/update", Answers.Drop());
        Assert.That(() => _store.UpdateAsync("CLEAR ALL", default), Throws.TypeOf<GraphStoreException>());
        Assert.That(_site.Count("/update"), Is.EqualTo(1));
    }

    [Test]
    public async Task An_update_that_a_deadlock_took_back_is_sent_again()
    {
        _site.On("/update", Answers.InTurn(Fails(500, Deadlock), Answers.Text("done")));
        await _store.UpdateAsync("CLEAR ALL", default);
        Assert.That(_site.Count("/update"), Is.EqualTo(2));
    }

    [Test]
    public void Blank_nodes_are_not_added_twice()
    {
        _site.On(GraphPath, Answers.Status(503));
        Assert.That(() => _store.AddToGraphAsync(Graph, [new Triple(new BlankNode("b"), Graph, Graph)], default), Throws.TypeOf<GraphStoreException>());
        Assert.That(_site.Count(GraphPath), Is.EqualTo(1));
        Assert.That(() => _store.AddToGraphAsync(Graph, [new Triple(Graph, Graph, Graph)], default), Throws.TypeOf<GraphStoreException>());
        Assert.That(_site.Count(GraphPath), Is.EqualTo(6));
    }

    [Test]
    public void A_store_that_fails_nearly_always_is_left_alone()
    {
        _site.On("/query", Answers.Status(503));
        for (var i = 0; i < 2; i++)
            Assert.That(() => _store.QueryAsync("ASK {}", false, null, default), Throws.TypeOf<GraphStoreException>().With.Message.Contains("503"));
        var asked = _site.Count("/query");
        Assert.That(() => _store.QueryAsync("ASK {}", false, null, default), Throws.TypeOf<GraphStoreException>().With.Message.Contains("was not asked"));
        Assert.That(_site.Count("/query"), Is.EqualTo(asked));
        _time.Advance(TimeSpan.FromSeconds(31));
        _site.On("/query", Yes);
        Assert.That(async () => await _store.QueryAsync("ASK {}", false, null, default), Is.TypeOf<BooleanResult>());
    }

    [Test]
    public void A_refusal_does_not_count_as_a_store_that_is_away()
    {
        _site.On("/query", Fails(400, "Virtuoso 37000 Error SP030: SPARQL compiler, line 1: syntax error\n\nSPARQL query:\nSELEC"));
        for (var i = 0; i < 15; i++)
        {
            Assert.That(() => _store.QueryAsync("SELEC", false, null, default), Throws.TypeOf<GraphStoreException>().With.Message.Contains("cannot read what it was asked")
                .And.Message.Contains("SP030").And.Message.Not.Contains("SPARQL query:").And.Property(nameof(GraphStoreException.IsRefusal)).True);
        }

        Assert.That(_site.Count("/query"), Is.EqualTo(15));
    }

    [Test]
    public void An_answer_that_breaks_off_is_an_error_after_the_solutions_that_came([Values] bool isChunked)
    {
        const string Start = """{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"urn:a"}},""";
        _site.On("/query", isChunked ? BreaksOff(Start) : Bytes(Start, ResultsJson));
        Assert.That(async () => await TakeAsync("SELECT * {}"), Throws.TypeOf<GraphStoreException>().With.Message.Contains("answer the query"));
    }

    [Test]
    public void An_answer_that_stands_still_is_ended()
    {
        using var store = Store(TimeProvider.System, TimeSpan.FromSeconds(1));
        _site.On("/query", StandsStill("""{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"urn:a"}},"""));
        Assert.That(
            async () => ((SolutionsResult)await store.QueryAsync("SELECT * {}", false, null, default)).Solutions.Count(),
            Throws.TypeOf<GraphStoreException>().With.Message.Contains("nothing came for 1 s"));
    }

    [Test]
    public void An_answer_that_does_not_begin_is_ended_and_not_asked_for_again()
    {
        using var store = Store(TimeProvider.System, TimeSpan.FromSeconds(1));
        _site.On("/query", Answers.Delayed(TimeSpan.FromSeconds(30), Yes));
        Assert.That(async () => await store.QueryAsync("ASK {}", false, null, default), Throws.TypeOf<GraphStoreException>().With.Message.Contains("took longer than 1 s"));
        Assert.That(_site.Count("/query"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_caller_who_leaves_ends_the_answer()
    {
        using var leaving = new CancellationTokenSource();
        _site.On("/query", StandsStill("""{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"urn:a"}},"""));
        var result = (SolutionsResult)await _store.QueryAsync("SELECT * {}", false, null, leaving.Token);
        leaving.CancelAfter(TimeSpan.FromMilliseconds(200));
        Assert.That(() => result.Solutions.Count(), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase("text/html", "<html/>")]
    [TestCase(ResultsJson, "<html/>")]
    [TestCase("", "")]
    public void Garbage_is_an_error_that_asks_for_the_address(string mediaType, string text)
    {
        _site.On("/query", Bytes(text, mediaType));
        Assert.That(async () => await TakeAsync("SELECT * {}"), Throws.TypeOf<GraphStoreException>().With.Message.Contains("Is it the right address?"));
    }

    [Test]
    public void A_part_of_the_answer_is_not_taken_for_all_of_it()
    {
        _site.On("/query", WithHeader("X-SQL-State", "S1TAT"));
        Assert.That(async () => await TakeAsync("SELECT * {}"), Throws.TypeOf<GraphStoreException>().With.Message.Contains("time limit").And.Message.Contains("S1TAT"));
        _site.On("/query", WithHeader("X-SPARQL-MaxRows", "2"));
        Assert.That(async () => await TakeAsync("SELECT * {}"), Throws.TypeOf<GraphStoreException>().With.Message.Contains("there may be more"));
        _site.On("/query", WithHeader("X-SPARQL-MaxRows", "3"));
        Assert.That(async () => await TakeAsync("SELECT * {}"), Is.EqualTo(2));
    }

    [Test]
    public async Task Triples_are_read_in_the_syntax_that_the_store_says()
    {
        _site.On("/query", Bytes("@prefix x: <urn:> . x:a x:b \"POINT (1 2)\"^^<http://www.openlinksw.com/schemas/virtrdf#Geometry> .", "text/turtle; charset=UTF-8"));
        var triples = ((TriplesResult)await _store.QueryAsync("DESCRIBE <urn:a>", true, null, default)).Triples.ToList();
        Assert.That(triples.Single().ToString(), Is.EqualTo("<urn:a> <urn:b> \"POINT (1 2)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral> ."));
    }

    [Test]
    public async Task A_large_graph_is_sent_in_pieces_that_first_replace_and_then_add()
    {
        var requests = new List<(string Method, int Lines)>();
        _site.On(GraphPath, async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            requests.Add((context.Request.Method, (await reader.ReadToEndAsync()).Split('\n').Length - 2));
        });
        var triples = Enumerable.Range(0, 50).Select(i => new Triple(new Iri($"urn:{i}"), Graph, new Literal(new string('é', 50_000))));
        await _store.ReplaceGraphAsync(Graph, [.. triples, new Triple(new BlankNode("b"), Graph, new BlankNode("c"))], default);
        Assert.That(requests.Select(request => request.Method), Is.EqualTo(new[] { "PUT", "POST", "POST" }));
        Assert.That(requests.Sum(request => request.Lines), Is.EqualTo(51));
    }

    [Test]
    public async Task The_default_graph_is_asked_for_by_its_parameter()
    {
        _site.On("/graphs?default", Bytes("<urn:a> <urn:b> <urn:c> .", "application/n-triples"));
        Assert.That((await _store.ReadGraphAsync(null, default))!.Count(), Is.EqualTo(1));
        Assert.That(await _store.ReadGraphAsync(Graph, default), Is.Null);
    }

    private SparqlGraphStore Store(TimeProvider time, TimeSpan timeout) => new(
        new StoreOptions
        {
            Kind = StoreKind.Sparql,
            GraphStoreUrl = _site.Url("/graphs"),
            QueryUrl = _site.Url("/query"),
            UpdateUrl = _site.Url("/update"),
            Timeout = timeout,
        },
        time);

    private async Task<int> TakeAsync(string query) => ((SolutionsResult)await _store.QueryAsync(query, false, null, default)).Solutions.Count();

    private static Answer Bytes(string text, string mediaType) => Answers.Bytes(Encoding.UTF8.GetBytes(text), mediaType.Length == 0 ? null : mediaType);

    private static Answer Fails(int status, string text) => async context =>
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(text);
    };

    private static Answer WithHeader(string name, string value) => async context =>
    {
        context.Response.Headers[name] = value;
        await Bytes("""{"head":{"vars":["x"]},"results":{"bindings":[{},{}]}}""", ResultsJson)(context);
    };

    private static Answer BreaksOff(string start) => async context =>
    {
        context.Response.ContentType = ResultsJson;
        await context.Response.WriteAsync(start);
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    private static Answer StandsStill(string start) => async context =>
    {
        context.Response.ContentType = ResultsJson;
        await context.Response.WriteAsync(start);
        await context.Response.Body.FlushAsync();
        await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    };
}
