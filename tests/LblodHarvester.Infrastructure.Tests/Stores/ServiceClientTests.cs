using System.Text;
using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Infrastructure.Tests.Http;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.Infrastructure.Tests.Stores;

/// <summary>Endpoints of <c>SERVICE</c> that answer, redirect, fail and stand still.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ServiceClientTests : IAsyncDisposable
{
    private const string ResultsJson = "application/sparql-results+json";
    private const string Query = "SELECT ?x WHERE { ?x ?p ?o }";

    private static readonly Answer Two =
        Json("""{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"urn:a"}},{"x":{"type":"literal","value":"b"}}]}}""");

    private readonly ImpatientTime _time = new();
    private MisbehavingSite _site = null!;
    private ServiceClient _client = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _site = await MisbehavingSite.StartAsync();
        _client = Client(TimeSpan.FromSeconds(20), _time);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public void The_solutions_of_an_allowed_endpoint_are_given()
    {
        _site.On("/sparql", Two);
        var result = _client.Select(Endpoint("/sparql"), Query, default);
        Assert.That(result.Variables, Is.EqualTo(new[] { "x" }));
        Assert.That(result.Solutions.Select(row => row[0]), Is.EqualTo(new Term[] { new Iri("urn:a"), new Literal("b") }));
    }

    [TestCase("/other")]
    [TestCase("/sparql?more")]
    [TestCase("/sparql/")]
    public void Another_endpoint_is_refused_by_name_and_not_asked(string path)
    {
        Assert.That(
            () => _client.Select(Endpoint(path), Query, default),
            Throws.TypeOf<QueryException>().With.Message.Contains($"{Endpoint(path)}").And.Message.Contains("Sparql:Services"));
        Assert.That(_site.Requests, Is.Empty);
    }

    [Test]
    public void An_endpoint_that_is_no_address_is_refused() =>
        Assert.That(() => _client.Select(new Iri("urn:x"), Query, default), Throws.TypeOf<QueryException>().With.Message.Contains("<urn:x>"));

    [TestCase(301)]
    [TestCase(307)]
    public void A_redirect_to_an_allowed_endpoint_is_followed(int status)
    {
        _site.On("/sparql", Answers.Redirect("/moved", status));
        _site.On("/moved", Two);
        Assert.That(_client.Select(Endpoint("/sparql"), Query, default).Solutions.Count(), Is.EqualTo(2));
    }

    [TestCase("/other")]
    [TestCase("//elsewhere.invalid/sparql")]
    public void A_redirect_to_another_endpoint_is_refused_and_not_followed(string location)
    {
        _site.On("/sparql", Answers.Redirect(location, 307));
        _site.On("/other", Two);
        Assert.That(
            () => _client.Select(Endpoint("/sparql"), Query, default),
            Throws.TypeOf<QueryException>().With.Message.Contains($"<{_site.Url(location)}>").And.Message.Contains("Sparql:Services"));
        Assert.That(_site.Count("/other"), Is.Zero);
    }

    [Test]
    public void Redirects_in_a_circle_end()
    {
        _site.On("/sparql", Answers.Redirect("/moved"));
        _site.On("/moved", Answers.Redirect("/sparql"));
        Assert.That(() => _client.Select(Endpoint("/sparql"), Query, default), Throws.TypeOf<ServiceException>().With.Message.Contains("more than 5 times"));
    }

    [Test]
    public void An_endpoint_is_asked_again_after_a_dropped_connection_and_an_overload()
    {
        _site.On("/sparql", Answers.InTurn(Answers.Drop(), Answers.Status(503, ("Retry-After", "77")), Two));
        Assert.That(_client.Select(Endpoint("/sparql"), Query, default).Solutions.Count(), Is.EqualTo(2));
        Assert.That(_time.Waits, Does.Contain(TimeSpan.FromSeconds(77)));
    }

    [TestCase(400, "400 BadRequest")]
    [TestCase(401, "wants a user name and a password")]
    [TestCase(404, "is it the right address?")]
    [TestCase(503, "503 ServiceUnavailable")]
    public void An_error_of_an_endpoint_is_told(int status, string told)
    {
        _site.On("/sparql", Answers.Status(status));
        Assert.That(
            () => _client.Select(Endpoint("/sparql"), Query, default),
            Throws.TypeOf<ServiceException>().With.Message.Contains(told).And.Message.Contains($"{Endpoint("/sparql")}"));
    }

    [TestCase("text/html", "<p>hello</p>")]
    [TestCase(ResultsJson, """{"head":{},"boolean":true}""")]
    public void An_answer_that_is_no_solutions_is_told(string mediaType, string body)
    {
        _site.On("/sparql", Answers.Bytes(Encoding.UTF8.GetBytes(body), mediaType));
        Assert.That(() => _client.Select(Endpoint("/sparql"), Query, default), Throws.TypeOf<ServiceException>().With.Message.Contains("right address"));
    }

    [Test]
    public void An_answer_that_breaks_off_is_an_error_after_the_solutions_that_came()
    {
        _site.On("/sparql", Json("""{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"urn:a"}},"""));
        Assert.That(() => _client.Select(Endpoint("/sparql"), Query, default).Solutions.Count(), Throws.TypeOf<ServiceException>());
    }

    [Test]
    public void An_endpoint_that_does_not_answer_in_time_is_told()
    {
        using var client = Client(TimeSpan.FromSeconds(1), TimeProvider.System);
        _site.On("/sparql", Answers.Delayed(TimeSpan.FromSeconds(30), Two));
        Assert.That(() => client.Select(Endpoint("/sparql"), Query, default), Throws.TypeOf<ServiceException>().With.Message.Contains("longer than 1 s"));
    }

    [Test]
    public void Who_no_longer_waits_ends_the_wait()
    {
        using var client = Client(TimeSpan.FromSeconds(20), TimeProvider.System);
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        _site.On("/sparql", Answers.Delayed(TimeSpan.FromSeconds(30), Two));
        Assert.That(() => client.Select(Endpoint("/sparql"), Query, gone.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void An_endpoint_that_fails_nearly_always_is_left_alone_and_the_others_are_not()
    {
        _site.On("/sparql", Answers.Status(503));
        _site.On("/moved", Two);
        for (var i = 0; i < 2; i++)
            Assert.That(() => _client.Select(Endpoint("/sparql"), Query, default), Throws.TypeOf<ServiceException>().With.Message.Contains("503"));
        Assert.That(() => _client.Select(Endpoint("/sparql"), Query, default), Throws.TypeOf<ServiceException>().With.Message.Contains("was not asked"));
        Assert.That(_client.Select(Endpoint("/moved"), Query, default).Solutions.Count(), Is.EqualTo(2));
    }

    private ServiceClient Client(TimeSpan timeout, TimeProvider time) => new([_site.Url("/sparql"), _site.Url("/moved")], timeout, time);

    private Iri Endpoint(string path) => new(_site.Url(path).AbsoluteUri);

    private static Answer Json(string text) => Answers.Bytes(Encoding.UTF8.GetBytes(text), ResultsJson);
}
