using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Tests.Web;

public class SparqlEndpointTests
{
    private const string Data = """
        @prefix ex: <http://example.org/> .
        ex:a ex:p "één", "2" .
        ex:g { ex:b ex:p "in g" }
        ex:h { ex:c ex:p "in h" }
        """;

    private const string All = "SELECT ?o { ?s ?p ?o } ORDER BY ?o";

    private StoreServer _server = null!;

    [SetUp]
    public async Task Start()
    {
        _server = await StoreServer.StartAsync();
        _server.Store.Fill(Data);
    }

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [TestCase(null, "application/sparql-results+json", "{")]
    [TestCase("*/*", "application/sparql-results+json", "{")]
    [TestCase("application/json", "application/json", "{")]
    [TestCase("application/sparql-results+xml", "application/sparql-results+xml", "<?xml")]
    [TestCase("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", "application/xml", "<?xml")]
    [TestCase("text/csv", "text/csv; charset=utf-8", "o\r\n")]
    [TestCase("text/tab-separated-values", "text/tab-separated-values; charset=utf-8", "?o\n")]
    [TestCase("application/sparql-results+json;q=0.1, text/csv;q=0.9", "text/csv; charset=utf-8", "o\r\n")]
    [TestCase("*/*, application/sparql-results+json;q=0, application/json;q=0", "application/sparql-results+xml", "<?xml")]
    public async Task Solutions_are_written_in_the_format_that_was_asked(string? accept, string contentType, string starts)
    {
        using var answer = await _server.QueryAsync(All, accept);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
            Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo(contentType));
            Assert.That(body, Does.StartWith(starts).And.Contain("één"));
            Assert.That(answer.Headers.Vary, Does.Contain("Accept"));
        });
    }

    [TestCase(null, "text/turtle; charset=utf-8")]
    [TestCase("application/n-triples", "application/n-triples")]
    [TestCase("application/rdf+xml", "application/rdf+xml")]
    [TestCase("application/ld+json", "application/ld+json")]
    [TestCase("application/trig, text/turtle;q=0.5", "application/trig")]
    public async Task Triples_are_written_in_the_syntax_that_was_asked(string? accept, string contentType)
    {
        using var answer = await _server.QueryAsync("CONSTRUCT WHERE { ?s ?p ?o }", accept);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo(contentType), body);
        Assert.That(RdfReader.ReadQuads(body, RdfFormat.FromMediaType(contentType), "answer", new Iri("http://example.org/")), Has.Count.EqualTo(2));
    }

    [TestCase(All, "text/turtle", "SELECT answers solutions; ask with Accept for one of application/sparql-results+json, application/sparql-results+xml, text/csv, ")]
    [TestCase("ASK {}", "text/csv", "ASK answers true or false; ")]
    [TestCase("DESCRIBE <http://example.org/a>", "text/csv", "DESCRIBE answers RDF; ask with Accept for one of text/turtle, ")]
    public async Task What_no_format_fits_is_406(string query, string accept, string detail)
    {
        using var answer = await _server.QueryAsync(query, accept);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
        Assert.That(await DetailAsync(answer), Does.StartWith(detail));
    }

    [Test]
    public async Task A_syntax_error_is_400_with_its_place_what_was_found_and_what_was_expected()
    {
        using var answer = await _server.QueryAsync("SELECT *\n{ ?s ?p }");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That((int)problem["line"]!, Is.EqualTo(2));
            Assert.That((int)problem["column"]!, Is.EqualTo(9));
            Assert.That((string?)problem["found"], Is.EqualTo("}"));
            Assert.That((string?)problem["expected"], Is.Not.Empty);
            Assert.That((string?)problem["detail"], Does.StartWith("2:9: found '}', expected "));
        });
    }

    [Test]
    public async Task A_request_without_query_is_taught_how_to_ask()
    {
        using var answer = await _server.GetAsync("/sparql");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await DetailAsync(answer), Does.Contain("?query=").And.Contain("application/sparql-query").And.Contain("default-graph-uri").And.Contain("timeout"));
    }

    [TestCase("/sparql?query=ASK%7B%7D&query=ASK%7B%7D", "query is given 2 times")]
    [TestCase("/sparql?update=CLEAR%20ALL", "An update is sent with POST")]
    [TestCase("/sparql?query=ASK%7B%7D&default-graph-uri=here", "default-graph-uri: ")]
    [TestCase("/sparql?query=ASK%7B%7D&using-graph-uri=http://example.org/g", "using-graph-uri and using-named-graph-uri are for updates")]
    [TestCase("/sparql?query=ASK%7B%7D&timeout=soon", "timeout is soon")]
    [TestCase("/sparql?query=ASK%7B%7D&timeout=-1", "timeout is -1")]
    [TestCase("/sparql?query=ASK%7B%7D&timeout=0", "timeout is 0")]
    public async Task Wrong_parameters_are_400_and_named(string path, string detail)
    {
        using var answer = await _server.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await DetailAsync(answer), Does.StartWith(detail));
    }

    [Test]
    public async Task A_query_is_posted_as_it_is_or_as_a_form()
    {
        using var direct = await _server.PostAsync("/sparql", All, "application/sparql-query", "text/csv");
        using var form = await _server.PostAsync("/sparql", $"query={Uri.EscapeDataString(All)}", "application/x-www-form-urlencoded; charset=UTF-8", "text/csv");
        using var slash = await _server.PostAsync("/sparql/", All, "application/sparql-query", "text/csv");
        Assert.That(await direct.Content.ReadAsStringAsync(), Is.EqualTo("o\r\n2\r\néén\r\n"));
        Assert.That(await form.Content.ReadAsStringAsync(), Is.EqualTo("o\r\n2\r\néén\r\n"));
        Assert.That(await slash.Content.ReadAsStringAsync(), Is.EqualTo("o\r\n2\r\néén\r\n"));
    }

    [TestCase("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [TestCase("application/sparql-query; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [TestCase("application/sparql-query; charset=\"UTF-8\"", HttpStatusCode.OK)]
    public async Task A_body_of_another_type_or_charset_is_415(string contentType, HttpStatusCode status)
    {
        using var answer = await _server.PostAsync("/sparql", "ASK {}", contentType);
        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task A_body_that_is_not_UTF_8_is_400_with_the_byte()
    {
        using var answer = await _server.SendAsync(HttpMethod.Post, "/sparql", [.. "ASK {"u8, 0xFF, .. "}"u8], "application/sparql-query");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await DetailAsync(answer), Does.Contain("its byte 6 "));
    }

    [Test]
    public async Task A_query_that_is_too_long_is_413()
    {
        await using var small = await StoreServer.StartAsync(new SparqlOptions { MaxQueryBytes = 1024 });
        using var answer = await small.PostAsync("/sparql", new string(' ', 2000) + "ASK {}", "application/sparql-query");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(await DetailAsync(answer), Does.Contain("1024 bytes"));
    }

    [Test]
    public async Task The_request_names_the_dataset_whatever_the_query_says()
    {
        const string G = "&default-graph-uri=http%3A%2F%2Fexample.org%2Fg";
        using var one = await _server.QueryAsync(All, "text/csv", G);
        using var both = await _server.QueryAsync(All, "text/csv", $"{G}&default-graph-uri=http%3A%2F%2Fexample.org%2Fh");
        using var before = await _server.QueryAsync("SELECT ?o FROM <http://example.org/h> { ?s ?p ?o }", "text/csv", G);
        using var named = await _server.QueryAsync("SELECT ?g { GRAPH ?g { ?s ?p ?o } }", "text/csv", "&named-graph-uri=http%3A%2F%2Fexample.org%2Fh&default-graph-uri=");
        Assert.That(await one.Content.ReadAsStringAsync(), Is.EqualTo("o\r\nin g\r\n"));
        Assert.That(await both.Content.ReadAsStringAsync(), Is.EqualTo("o\r\nin g\r\nin h\r\n"));
        Assert.That(await before.Content.ReadAsStringAsync(), Is.EqualTo("o\r\nin g\r\n"));
        Assert.That(await named.Content.ReadAsStringAsync(), Is.EqualTo("g\r\nhttp://example.org/h\r\n"));
    }

    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("PATCH")]
    public async Task Another_method_is_405_and_told_which_there_are(string method)
    {
        using var answer = await _server.SendAsync(new HttpMethod(method), "/sparql?query=ASK%7B%7D");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(answer.Content.Headers.Allow, Is.EquivalentTo(new[] { "GET", "HEAD", "POST", "OPTIONS" }));
    }

    [Test]
    public async Task HEAD_tells_what_GET_would_without_carrying_the_query_out()
    {
        _server.Store.Answer = _ => throw new InvalidOperationException("It was carried out.");
        using var answer = await _server.SendAsync(HttpMethod.Head, "/sparql?query=ASK%7B%7D");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo("application/sparql-results+json"));
    }

    [Test]
    public async Task A_page_of_another_site_may_ask_from_a_browser()
    {
        using var preflight = await _server.SendAsync(
            HttpMethod.Options, "/sparql", headers: [("Origin", "https://vendor.example"), ("Access-Control-Request-Method", "POST")]);
        using var answer = await _server.GetAsync("/sparql?query=ASK%7B%7D", headers: ("Origin", "https://vendor.example"));
        Assert.Multiple(() =>
        {
            Assert.That(preflight.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(preflight.Headers.GetValues("Access-Control-Allow-Methods"), Is.EqualTo(new[] { "GET, HEAD, POST" }));
            Assert.That(preflight.Headers.GetValues("Access-Control-Allow-Headers").Single(), Does.Contain("Authorization"));
            Assert.That(answer.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(new[] { "*" }));
        });
    }

    [Test]
    public async Task An_update_with_the_key_is_carried_out()
    {
        const string Insert = "INSERT DATA { <s> <p> 1 }";
        using var direct = await _server.PostAsync("/sparql", Insert, "application/sparql-update", key: StoreServer.Key);
        using var form = await _server.PostAsync("/sparql", "update=CLEAR+GRAPH+%3Chttp%3A%2F%2Fexample.org%2Fg%3E", "application/x-www-form-urlencoded", key: StoreServer.Key);
        Assert.Multiple(async () =>
        {
            Assert.That(direct.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(form.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(await _server.Store.ReadGraphAsync(new Iri("http://example.org/g"), default), Is.Null);
            Assert.That((await _server.Store.ReadGraphAsync(null, default))!.Select(triple => triple.Subject), Has.Some.EqualTo(new Iri($"{StoreServer.Base}/s")));
        });
    }

    [Test]
    public async Task The_key_is_also_taken_as_the_password_of_Basic_authentication()
    {
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"anyone:{StoreServer.Key}"));
        using var answer = await _server.SendAsync(
            HttpMethod.Post, "/sparql", "CLEAR ALL"u8.ToArray(), "application/sparql-update", headers: ("Authorization", $"Basic {basic}"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [TestCase(null)]
    [TestCase("Bearer another key")]
    [TestCase("Bearer")]
    [TestCase("Basic not base64!")]
    [TestCase("Basic bm9jb2xvbg==")]
    [TestCase("Digest x")]
    public async Task An_update_without_the_key_is_401_and_nothing_changes(string? authorization)
    {
        (string, string)[] headers = authorization is null ? [] : [("Authorization", authorization)];
        using var direct = await _server.SendAsync(HttpMethod.Post, "/sparql", "CLEAR ALL"u8.ToArray(), "application/sparql-update", headers: headers);
        using var form = await _server.SendAsync(HttpMethod.Post, "/sparql", "update=CLEAR+ALL"u8.ToArray(), "application/x-www-form-urlencoded", headers: headers);
        Assert.Multiple(async () =>
        {
            Assert.That(direct.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(form.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(direct.Headers.WwwAuthenticate.Select(value => value.Scheme), Is.EqualTo(new[] { "Bearer", "Basic" }));
            Assert.That(await _server.Store.ReadGraphAsync(null, default), Is.Not.Null);
        });
    }

    [Test]
    public async Task Without_a_key_of_its_own_the_store_is_read_only()
    {
        await using var readOnly = await StoreServer.StartAsync(new SparqlOptions());
        using var answer = await readOnly.PostAsync("/sparql", "CLEAR ALL", "application/sparql-update", key: "");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await DetailAsync(answer), Does.Contain("read-only").And.Contain("Sparql:Key"));
    }

    [TestCase("INSERT { <s> <p> ?o } USING <http://example.org/g> WHERE { ?s ?p ?o }")]
    [TestCase("INSERT { <s> <p> ?o } USING NAMED <http://example.org/g> WHERE { ?s ?p ?o }")]
    [TestCase("WITH <http://example.org/g> INSERT { <s> <p> ?o } WHERE { ?s ?p ?o }")]
    public async Task A_dataset_in_the_request_and_in_the_update_is_400(string update)
    {
        using var answer = await _server.PostAsync("/sparql?using-graph-uri=http%3A%2F%2Fexample.org%2Fh", update, "application/sparql-update", key: StoreServer.Key);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await DetailAsync(answer), Does.Contain("USING"));
    }

    [Test]
    public async Task What_cannot_be_carried_out_is_422()
    {
        using var service = await _server.QueryAsync("SELECT * { SERVICE <http://other.example/> { ?s ?p ?o } }");
        using var load = await _server.PostAsync("/sparql", "LOAD <http://other.example/>", "application/sparql-update", key: StoreServer.Key);
        Assert.That(service.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(load.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    [Test]
    public async Task Over_a_limit_before_the_answer_began_is_503_and_names_the_limit()
    {
        await using var small = await StoreServer.StartAsync(new SparqlOptions { MaxRows = 1 });
        small.Store.Fill(Data);
        using var answer = await small.QueryAsync(All);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That((string?)problem["limit"], Is.EqualTo("rows"));
        Assert.That((string?)problem["detail"], Does.Contain("LIMIT"));
    }

    [Test]
    public async Task Over_a_limit_in_the_middle_of_the_answer_the_connection_is_broken_off()
    {
        _server.Store.Answer = _ => new SolutionsResult(["o"], RowsThen(100_000, () => throw new QueryLimitException(QueryLimit.Time, "Too long.")));
        using var answer = await _server.QueryAsync(All);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.ReadAsByteArrayAsync, Throws.TypeOf<HttpRequestException>().Or.InstanceOf<IOException>());
    }

    [Test]
    public async Task So_it_is_with_triples()
    {
        IEnumerable<Triple> Triples()
        {
            for (var i = 0; i < 300_000; i++)
                yield return new Triple(new Iri($"http://example.org/{i}"), Vocab.Rdf.Type, new Literal("x"));
            throw new QueryLimitException(QueryLimit.Time, "Too long.");
        }

        _server.Store.Answer = _ => new TriplesResult(Triples());
        using var answer = await _server.QueryAsync("CONSTRUCT WHERE { ?s ?p ?o }", "application/n-triples");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.ReadAsByteArrayAsync, Throws.TypeOf<HttpRequestException>().Or.InstanceOf<IOException>());
    }

    [TestCase("application/n-triples")]
    [TestCase("text/turtle")]
    [TestCase("application/rdf+xml")]
    public async Task Of_an_answer_that_breaks_off_soon_nothing_is_written(string accept)
    {
        IEnumerable<Triple> Triples()
        {
            for (var i = 0; i < 100; i++)
                yield return new Triple(new Iri($"http://example.org/{i}"), Vocab.Rdf.Type, new Literal("x"));
            throw new QueryLimitException(QueryLimit.Memory, "Too much.");
        }

        _server.Store.Answer = _ => new TriplesResult(Triples());
        using var answer = await _server.QueryAsync("CONSTRUCT WHERE { ?s ?p ?o }", accept);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await DetailAsync(answer), Is.EqualTo("Too much."));
    }

    [Test]
    public async Task What_a_syntax_has_no_form_for_is_406()
    {
        _server.Store.Answer = _ => new TriplesResult([new Triple(new Iri("http://example.org/a"), new Iri("http://example.org/1"), new Literal("x"))]);
        using var answer = await _server.QueryAsync("CONSTRUCT WHERE { ?s ?p ?o }", "application/rdf+xml");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
        Assert.That(await DetailAsync(answer), Does.Contain("http://example.org/1"));
    }

    [Test]
    public async Task A_query_ends_when_the_server_stops()
    {
        await using var stopping = await StoreServer.StartAsync();
        var begun = new TaskCompletionSource();
        stopping.Store.Answer = token =>
        {
            begun.SetResult();
            return new SolutionsResult(["o"], Endless(token));
        };
        var asked = stopping.QueryAsync(All);
        await begun.Task;
        await stopping.StopAsync();
        using var answer = await asked;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await DetailAsync(answer), Does.StartWith("The server stops"));
    }

    [Test]
    public async Task A_client_may_ask_for_less_time_than_it_may_have()
    {
        _server.Store.Answer = token => new SolutionsResult(["o"], Endless(token));
        using var answer = await _server.QueryAsync(All, more: "&timeout=0.2");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That((string?)problem["limit"], Is.EqualTo("time"));
        Assert.That((string?)problem["detail"], Does.Contain("0.2 s"));
    }

    [Test]
    public async Task The_first_rows_come_before_the_last_are_known()
    {
        var goOn = new TaskCompletionSource();
        _server.Store.Answer = _ => new SolutionsResult(["o"], RowsThen(100_000, () => Assert.That(goOn.Task.Wait(TimeSpan.FromSeconds(30)), Is.True)));
        using var answer = await _server.QueryAsync(All, "text/csv");
        await using var stream = await answer.Content.ReadAsStreamAsync();
        Assert.That(stream.ReadByte(), Is.EqualTo((int)'o'));
        goOn.SetResult();
        using var reader = new StreamReader(stream);
        Assert.That((await reader.ReadToEndAsync()).Split("\r\n"), Has.Length.EqualTo(100_002));
    }

    [Test]
    public async Task A_query_ends_when_its_client_leaves()
    {
        var ended = new TaskCompletionSource();
        _server.Store.Answer = token => new SolutionsResult(["o"], UntilCancelled(ended, token));
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(_server.Address.Host, _server.Address.Port);
            await client.GetStream().WriteAsync("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n\r\n"u8.ToArray());
            await Task.Delay(200);
        }

        Assert.That(await Task.WhenAny(ended.Task, Task.Delay(TimeSpan.FromSeconds(20))), Is.SameAs(ended.Task));
    }

    [Test]
    public async Task Too_many_requests_at_a_time_are_503_with_when_to_come_back()
    {
        await using var narrow = await StoreServer.StartAsync(new SparqlOptions { MaxConcurrent = 1 });
        using var all = new CancellationTokenSource();
        narrow.Store.Answer = token => new SolutionsResult(["o"], Endless(token));
        var waiting = Enumerable.Range(0, 9).Select(_ => narrow.Client.GetAsync("/sparql?query=ASK%7B%7D&timeout=10", all.Token)).ToList();
        HttpResponseMessage answer;
        var tries = 0;
        do
        {
            await Task.Delay(50, all.Token);
            answer = await narrow.QueryAsync("ASK {}", more: "&timeout=0.1");
        }
        while (answer.Headers.RetryAfter is null && ++tries < 100);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(answer.Headers.RetryAfter, Is.Not.Null);
        answer.Dispose();
        await all.CancelAsync();
        Assert.That(() => Task.WhenAll(waiting), Throws.InstanceOf<OperationCanceledException>());
    }

    private static IEnumerable<IReadOnlyList<Term?>> RowsThen(int count, Action then)
    {
        for (var i = 0; i < count; i++)
            yield return [new Literal("value")];
        then();
    }

    private static IEnumerable<IReadOnlyList<Term?>> Endless(CancellationToken token)
    {
        token.WaitHandle.WaitOne();
        token.ThrowIfCancellationRequested();
        yield break;
    }

    private static IEnumerable<IReadOnlyList<Term?>> UntilCancelled(TaskCompletionSource ended, CancellationToken token)
    {
        token.WaitHandle.WaitOne();
        ended.SetResult();
        token.ThrowIfCancellationRequested();
        yield break;
    }

    private static async Task<string> DetailAsync(HttpResponseMessage answer) =>
        (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]!;
}
