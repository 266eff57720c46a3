using System.Net;
using System.Text;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;

namespace LblodHarvester.Tests.Web;

/// <summary>Who may update, and how.</summary>
public class SparqlUpdateTests : SparqlEndpointFixture
{
    [Test]
    public async Task An_update_with_the_key_is_carried_out()
    {
        const string Insert = "INSERT DATA { <s> <p> 1 }";
        using var direct = await Server.PostAsync("/sparql", Insert, "application/sparql-update", key: StoreServer.Key);
        using var form = await Server.PostAsync("/sparql", "update=CLEAR+GRAPH+%3Chttp%3A%2F%2Fexample.org%2Fg%3E", "application/x-www-form-urlencoded", key: StoreServer.Key);
        Assert.Multiple(async () =>
        {
            Assert.That(direct.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(form.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(await Server.Store.ReadGraphAsync(new Iri("http://example.org/g"), default), Is.Null);
            Assert.That((await Server.Store.ReadGraphAsync(null, default))!.Select(triple => triple.Subject), Has.Some.EqualTo(new Iri($"{StoreServer.Base}/s")));
        });
    }

    [Test]
    public async Task The_key_is_also_taken_as_the_password_of_Basic_authentication()
    {
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"anyone:{StoreServer.Key}"));
        using var answer = await Server.SendAsync(
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
        using var direct = await Server.SendAsync(HttpMethod.Post, "/sparql", "CLEAR ALL"u8.ToArray(), "application/sparql-update", headers: headers);
        using var form = await Server.SendAsync(HttpMethod.Post, "/sparql", "update=CLEAR+ALL"u8.ToArray(), "application/x-www-form-urlencoded", headers: headers);
        Assert.Multiple(async () =>
        {
            Assert.That(direct.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(form.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(direct.Headers.WwwAuthenticate.Select(value => value.Scheme), Is.EqualTo(new[] { "Bearer", "Basic" }));
            Assert.That(await Server.Store.ReadGraphAsync(null, default), Is.Not.Null);
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
        using var answer = await Server.PostAsync("/sparql?using-graph-uri=http%3A%2F%2Fexample.org%2Fh", update, "application/sparql-update", key: StoreServer.Key);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await DetailAsync(answer), Does.Contain("USING"));
    }
}
