using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Tests.Web;

/// <summary>Answers that come as they are found, and those that cannot be given, or not to the end.</summary>
public class SparqlAnswerTests : SparqlEndpointFixture
{
    [Test]
    public async Task What_cannot_be_carried_out_is_422()
    {
        using var service = await Server.QueryAsync("SELECT * { SERVICE <http://other.example/> { ?s ?p ?o } }");
        using var load = await Server.PostAsync("/sparql", "LOAD <http://other.example/>", "application/sparql-update", key: StoreServer.Key);
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
        Server.Store.Answer = _ => new SolutionsResult(["o"], RowsThen(100_000, () => throw new QueryLimitException(QueryLimit.Time, "Too long.")));
        using var answer = await Server.QueryAsync(All);
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

        Server.Store.Answer = _ => new TriplesResult(Triples());
        using var answer = await Server.QueryAsync("CONSTRUCT WHERE { ?s ?p ?o }", "application/n-triples");
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

        Server.Store.Answer = _ => new TriplesResult(Triples());
        using var answer = await Server.QueryAsync("CONSTRUCT WHERE { ?s ?p ?o }", accept);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await DetailAsync(answer), Is.EqualTo("Too much."));
    }

    [Test]
    public async Task A_query_ends_when_theServer_stops()
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
        Server.Store.Answer = token => new SolutionsResult(["o"], Endless(token));
        using var answer = await Server.QueryAsync(All, more: "&timeout=0.2");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That((string?)problem["limit"], Is.EqualTo("time"));
        Assert.That((string?)problem["detail"], Does.Contain("0.2 s"));
    }

    [Test]
    public async Task The_first_rows_come_before_the_last_are_known()
    {
        var goOn = new TaskCompletionSource();
        Server.Store.Answer = _ => new SolutionsResult(["o"], RowsThen(100_000, () => Assert.That(goOn.Task.Wait(TimeSpan.FromSeconds(30)), Is.True)));
        using var answer = await Server.QueryAsync(All, "text/csv");
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
        Server.Store.Answer = token => new SolutionsResult(["o"], UntilCancelled(ended, token));
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(Server.Address.Host, Server.Address.Port);
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
}
