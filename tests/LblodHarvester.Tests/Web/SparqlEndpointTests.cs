using System.Net;
using System.Text.Json.Nodes;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Tests.Web;

/// <summary>How a query is asked, and in what it is answered.</summary>
public class SparqlEndpointTests : SparqlEndpointFixture
{
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
        using var answer = await Server.QueryAsync(All, accept);
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
        using var answer = await Server.QueryAsync("CONSTRUCT WHERE { ?s ?p ?o }", accept);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo(contentType), body);
        Assert.That(RdfReader.ReadQuads(body, RdfFormat.FromMediaType(contentType), "answer", new Iri("http://example.org/")), Has.Count.EqualTo(2));
    }

    [TestCase(All, "text/turtle", "SELECT answers solutions; ask with Accept for one of application/sparql-results+json, application/sparql-results+xml, text/csv, ")]
    [TestCase("ASK {}", "text/csv", "ASK answers true or false; ")]
    [TestCase("DESCRIBE <http://example.org/a>", "text/csv", "DESCRIBE answers RDF; ask with Accept for one of text/turtle, ")]
    public async Task What_no_format_fits_is_406(string query, string accept, string detail)
    {
        using var answer = await Server.QueryAsync(query, accept);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
        Assert.That(await DetailAsync(answer), Does.StartWith(detail));
    }

    [Test]
    public async Task A_syntax_error_is_400_with_its_place_what_was_found_and_what_was_expected()
    {
        using var answer = await Server.QueryAsync("SELECT *\n{ ?s ?p }");
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
        using var answer = await Server.GetAsync("/sparql");
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
        using var answer = await Server.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await DetailAsync(answer), Does.StartWith(detail));
    }

    [Test]
    public async Task A_query_is_posted_as_it_is_or_as_a_form()
    {
        using var direct = await Server.PostAsync("/sparql", All, "application/sparql-query", "text/csv");
        using var form = await Server.PostAsync("/sparql", $"query={Uri.EscapeDataString(All)}", "application/x-www-form-urlencoded; charset=UTF-8", "text/csv");
        using var slash = await Server.PostAsync("/sparql/", All, "application/sparql-query", "text/csv");
        Assert.That(await direct.Content.ReadAsStringAsync(), Is.EqualTo("o\r\n2\r\néén\r\n"));
        Assert.That(await form.Content.ReadAsStringAsync(), Is.EqualTo("o\r\n2\r\néén\r\n"));
        Assert.That(await slash.Content.ReadAsStringAsync(), Is.EqualTo("o\r\n2\r\néén\r\n"));
    }

    [TestCase("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [TestCase("application/sparql-query; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [TestCase("application/sparql-query; charset=\"UTF-8\"", HttpStatusCode.OK)]
    public async Task A_body_of_another_type_or_charset_is_415(string contentType, HttpStatusCode status)
    {
        using var answer = await Server.PostAsync("/sparql", "ASK {}", contentType);
        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task A_body_that_is_not_UTF_8_is_400_with_the_byte()
    {
        using var answer = await Server.SendAsync(HttpMethod.Post, "/sparql", [.. "ASK {"u8, 0xFF, .. "}"u8], "application/sparql-query");
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
        using var one = await Server.QueryAsync(All, "text/csv", G);
        using var both = await Server.QueryAsync(All, "text/csv", $"{G}&default-graph-uri=http%3A%2F%2Fexample.org%2Fh");
        using var before = await Server.QueryAsync("SELECT ?o FROM <http://example.org/h> { ?s ?p ?o }", "text/csv", G);
        using var named = await Server.QueryAsync("SELECT ?g { GRAPH ?g { ?s ?p ?o } }", "text/csv", "&named-graph-uri=http%3A%2F%2Fexample.org%2Fh&default-graph-uri=");
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
        using var answer = await Server.SendAsync(new HttpMethod(method), "/sparql?query=ASK%7B%7D");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(answer.Content.Headers.Allow, Is.EquivalentTo(new[] { "GET", "HEAD", "POST", "OPTIONS" }));
    }

    [Test]
    public async Task HEAD_tells_what_GET_would_without_carrying_the_query_out()
    {
        Server.Store.Answer = _ => throw new InvalidOperationException("It was carried out.");
        using var answer = await Server.SendAsync(HttpMethod.Head, "/sparql?query=ASK%7B%7D");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo("application/sparql-results+json"));
    }

    [Test]
    public async Task A_page_of_another_site_may_ask_from_a_browser()
    {
        using var preflight = await Server.SendAsync(
            HttpMethod.Options, "/sparql", headers: [("Origin", "https://vendor.example"), ("Access-Control-Request-Method", "POST")]);
        using var answer = await Server.GetAsync("/sparql?query=ASK%7B%7D", headers: ("Origin", "https://vendor.example"));
        Assert.Multiple(() =>
        {
            Assert.That(preflight.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(preflight.Headers.GetValues("Access-Control-Allow-Methods"), Is.EqualTo(new[] { "GET, HEAD, POST" }));
            Assert.That(preflight.Headers.GetValues("Access-Control-Allow-Headers").Single(), Does.Contain("Authorization"));
            Assert.That(answer.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(new[] { "*" }));
        });
    }

    [Test]
    public async Task What_a_syntax_has_no_form_for_is_406()
    {
        Server.Store.Answer = _ => new TriplesResult([new Triple(new Iri("http://example.org/a"), new Iri("http://example.org/1"), new Literal("x"))]);
        using var answer = await Server.QueryAsync("CONSTRUCT WHERE { ?s ?p ?o }", "application/rdf+xml");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
        Assert.That(await DetailAsync(answer), Does.Contain("http://example.org/1"));
    }
}
