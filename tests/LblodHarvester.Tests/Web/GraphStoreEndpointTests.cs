using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;

namespace LblodHarvester.Tests.Web;

public class GraphStoreEndpointTests
{
    private const string Graph = "/rdf-graph-store?graph=http%3A%2F%2Fexample.org%2Fg";
    private const string Turtle = "text/turtle";

    private static readonly Iri Name = new("http://example.org/g");

    private StoreServer _server = null!;

    [SetUp]
    public async Task Start() => _server = await StoreServer.StartAsync();

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [Test]
    public async Task A_graph_that_is_put_is_new_and_then_replaced()
    {
        using var first = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 1, 2 .");
        using var second = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 3 .");
        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await ReadAsync(Name), Is.EqualTo(new[] { "<http://example.org/a> <http://example.org/p> \"3\"^^<http://www.w3.org/2001/XMLSchema#integer> ." }));
    }

    [Test]
    public async Task What_is_posted_is_added_and_its_blank_nodes_are_new()
    {
        using var first = await WriteAsync(HttpMethod.Post, Graph, "_:x <p> 1 .");
        using var second = await WriteAsync(HttpMethod.Post, Graph, "_:x <p> 1 .");
        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await ReadAsync(Name), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_parts_of_a_form_are_added_by_type_or_file_name()
    {
        using var form = new MultipartFormDataContent("boundary");
        form.Add(new StringContent("<a> <p> 1 .", Encoding.UTF8, Turtle), "one");
        form.Add(new StringContent("<http://example.org/b> <http://example.org/p> \"2\" .", Encoding.UTF8, "application/octet-stream"), "two", "two.nt");
        using var answer = await _server.SendAsync(
            HttpMethod.Post, Graph, await form.ReadAsByteArrayAsync(), form.Headers.ContentType!.ToString(), key: StoreServer.Key);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Created), await answer.Content.ReadAsStringAsync());
        Assert.That(await ReadAsync(Name), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_form_that_is_cut_off_is_400()
    {
        using var answer = await _server.SendAsync(
            HttpMethod.Post, Graph, "--b\r\nContent-Type: text/turtle\r\n\r\n<a> <p> 1"u8.ToArray(), "multipart/form-data; boundary=b", key: StoreServer.Key);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_graph_without_a_name_gets_one()
    {
        using var answer = await WriteAsync(HttpMethod.Post, "/rdf-graph-store", "<a> <p> 1 .");
        var location = answer.Headers.Location!.OriginalString;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(location, Does.StartWith($"{StoreServer.Base}/graph/"));
        using var read = await _server.GetAsync($"/rdf-graph-store?graph={location}", "application/n-triples");
        Assert.That(await read.Content.ReadAsStringAsync(), Does.Contain(" \"1\"^^"));
    }

    [Test]
    public async Task The_default_graph_is_always_there()
    {
        using var empty = await _server.GetAsync("/rdf-graph-store?default", "application/n-triples");
        using var put = await WriteAsync(HttpMethod.Put, "/rdf-graph-store?default", "<http://example.org/a> <http://example.org/p> 1 .");
        using var full = await _server.GetAsync("/rdf-graph-store?default", "application/n-triples");
        Assert.That((empty.StatusCode, await empty.Content.ReadAsStringAsync()), Is.EqualTo((HttpStatusCode.OK, "")));
        Assert.That(put.IsSuccessStatusCode, Is.True);
        Assert.That(await full.Content.ReadAsStringAsync(), Is.Not.Empty);
    }

    [Test]
    public async Task A_graph_that_is_deleted_is_gone()
    {
        using var put = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 1 .");
        using var delete = await _server.SendAsync(HttpMethod.Delete, Graph, key: StoreServer.Key);
        using var again = await _server.SendAsync(HttpMethod.Delete, Graph, key: StoreServer.Key);
        using var get = await _server.GetAsync(Graph);
        Assert.That(delete.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(get.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_graph_replaced_by_nothing_is_gone()
    {
        using var put = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 1 .");
        using var empty = await WriteAsync(HttpMethod.Put, Graph, "");
        using var get = await _server.GetAsync(Graph);
        Assert.That(empty.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(get.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task HEAD_is_GET_without_the_graph()
    {
        using var put = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 1 .");
        using var get = await _server.GetAsync(Graph, "application/rdf+xml");
        using var head = await _server.SendAsync(HttpMethod.Head, Graph, accept: "application/rdf+xml");
        using var none = await _server.SendAsync(HttpMethod.Head, Graph + "x");
        Assert.Multiple(async () =>
        {
            Assert.That(head.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(head.Content.Headers.ContentType!.ToString(), Is.EqualTo("application/rdf+xml"));
            Assert.That(head.Headers.ETag, Is.EqualTo(get.Headers.ETag));
            Assert.That(await head.Content.ReadAsStringAsync(), Is.Empty);
            Assert.That(none.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }

    [Test]
    public async Task A_graph_that_is_held_already_is_304()
    {
        using var put = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 1 .");
        using var get = await _server.GetAsync(Graph, Turtle);
        var tag = get.Headers.ETag!.ToString();
        using var same = await _server.GetAsync(Graph, Turtle, ("If-None-Match", $"\"another\", W/{tag}"));
        using var otherSyntax = await _server.GetAsync(Graph, "application/n-triples", ("If-None-Match", tag));
        using var change = await WriteAsync(HttpMethod.Post, Graph, "<a> <p> 2 .");
        using var changed = await _server.GetAsync(Graph, Turtle, ("If-None-Match", tag));
        Assert.Multiple(async () =>
        {
            Assert.That(same.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(await same.Content.ReadAsStringAsync(), Is.Empty);
            Assert.That(otherSyntax.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task A_write_goes_on_only_when_the_graph_is_as_it_was()
    {
        using var put = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 1 .");
        using var get = await _server.GetAsync(Graph, Turtle);
        var tag = get.Headers.ETag!.ToString();
        using var wrong = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 2 .", ("If-Match", "\"another\""));
        using var right = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 3 .", ("If-Match", tag));
        using var late = await _server.SendAsync(HttpMethod.Delete, Graph, key: StoreServer.Key, headers: ("If-Match", tag));
        using var onlyNew = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 4 .", ("If-None-Match", "*"));
        using var isNew = await WriteAsync(HttpMethod.Put, Graph + "2", "<a> <p> 4 .", ("If-None-Match", "*"));
        using var notThere = await WriteAsync(HttpMethod.Put, Graph + "3", "<a> <p> 4 .", ("If-Match", "*"));
        Assert.Multiple(async () =>
        {
            Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.PreconditionFailed));
            Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.PreconditionFailed));
            Assert.That(onlyNew.StatusCode, Is.EqualTo(HttpStatusCode.PreconditionFailed));
            Assert.That(isNew.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(notThere.StatusCode, Is.EqualTo(HttpStatusCode.PreconditionFailed));
            Assert.That((await ReadAsync(Name)).Single(), Does.Contain("\"3\""));
        });
    }

    [Test]
    public async Task RDF_with_a_syntax_error_is_400_with_its_place_and_nothing_is_written()
    {
        using var answer = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 1 .\n<a> <p> } .");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(((int)problem["line"]!, (int)problem["column"]!), Is.EqualTo((2, 9)));
            Assert.That(await ReadAsync(Name), Is.Empty);
        });
    }

    [TestCase("application/trig", "<http://example.org/other> { <a> <p> 1 }", HttpStatusCode.BadRequest)]
    [TestCase("application/trig", "<a> <p> 1 .", HttpStatusCode.Created)]
    [TestCase("application/ld+json", "not json", HttpStatusCode.BadRequest)]
    [TestCase("application/rdf+xml", "<a> <p> 1 .", HttpStatusCode.BadRequest)]
    [TestCase("text/html", "<p>", HttpStatusCode.UnsupportedMediaType)]
    [TestCase("text/turtle; charset=iso-8859-1", "", HttpStatusCode.UnsupportedMediaType)]
    [TestCase("multipart/form-data", "", HttpStatusCode.BadRequest)]
    public async Task What_is_no_graph_is_refused(string contentType, string body, HttpStatusCode status)
    {
        using var answer = await _server.PostAsync(Graph, body, contentType, key: StoreServer.Key);
        Assert.That(answer.StatusCode, Is.EqualTo(status), await answer.Content.ReadAsStringAsync());
    }

    [TestCase("/rdf-graph-store", HttpStatusCode.BadRequest)]
    [TestCase("/rdf-graph-store?graph=relative", HttpStatusCode.BadRequest)]
    [TestCase("/rdf-graph-store?graph=http://example.org/g&default", HttpStatusCode.BadRequest)]
    [TestCase("/rdf-graph-store?graph=http://example.org/g&graph=http://example.org/h", HttpStatusCode.BadRequest)]
    [TestCase("/rdf-graph-store/person/1", HttpStatusCode.NotFound)]
    public async Task A_graph_is_named_once_and_by_its_IRI(string path, HttpStatusCode status)
    {
        using var answer = await _server.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task A_graph_in_no_syntax_that_is_asked_is_406()
    {
        using var put = await WriteAsync(HttpMethod.Put, Graph, "<a> <p> 1 .");
        using var answer = await _server.GetAsync(Graph, "text/html");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
    }

    [TestCase("PUT")]
    [TestCase("POST")]
    [TestCase("DELETE")]
    public async Task Writing_needs_the_key(string method)
    {
        using var answer = await _server.SendAsync(new HttpMethod(method), Graph, "<a> <p> 1 ."u8.ToArray(), Turtle);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(answer.Headers.WwwAuthenticate, Is.Not.Empty);
        Assert.That(await ReadAsync(Name), Is.Empty);
    }

    [Test]
    public async Task A_graph_that_is_too_large_is_refused_in_both_directions()
    {
        await using var small = await StoreServer.StartAsync(new SparqlOptions { Key = StoreServer.Key, MaxUpdateBytes = 1024, MaxRows = 1 });
        using var put = await small.SendAsync(HttpMethod.Put, Graph, new byte[2000], Turtle, key: StoreServer.Key);
        small.Store.Fill("<http://example.org/g> { <http://example.org/a> <http://example.org/p> 1, 2 }");
        using var get = await small.GetAsync(Graph);
        Assert.That(put.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(get.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [Test]
    public async Task Another_method_is_405()
    {
        using var answer = await _server.SendAsync(HttpMethod.Patch, Graph, key: StoreServer.Key);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(answer.Content.Headers.Allow, Is.EquivalentTo(new[] { "GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS" }));
    }

    [Test]
    public async Task A_page_of_another_site_may_read_the_tag()
    {
        using var answer = await _server.GetAsync("/rdf-graph-store?default", headers: ("Origin", "https://vendor.example"));
        Assert.That(answer.Headers.GetValues("Access-Control-Expose-Headers"), Is.EqualTo(new[] { "ETag, Location" }));
    }

    private Task<HttpResponseMessage> WriteAsync(HttpMethod method, string path, string turtle, params (string Name, string Value)[] headers) =>
        _server.SendAsync(method, path, Encoding.UTF8.GetBytes(turtle), $"{Turtle}; charset=utf-8", key: StoreServer.Key, headers: headers);

    private async Task<List<string>> ReadAsync(Iri graph) =>
        [.. (await _server.Store.ReadGraphAsync(graph, default) ?? []).Select(triple => triple.ToString())];
}
