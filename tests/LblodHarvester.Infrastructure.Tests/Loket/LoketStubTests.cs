using System.Text.Json;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Infrastructure.Loket.Stub;
using LblodHarvester.Rdf;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Infrastructure.Tests.Loket;

public class LoketStubTests
{
    private const string StatusQuery =
        "SELECT ?s ?st { ?s a meb:Submission ; dct:subject <https://gemeente.example/id/lijst> ; adms:status ?st }";

    private StubFixture _loket = null!;

    [SetUp]
    public async Task StartStub() => _loket = await StubFixture.StartAsync(organizations: [StubFixture.Gemeente]);

    [TearDown]
    public async Task StopStub() => await _loket.DisposeAsync();

    [TestCase("application/ld+json")]
    [TestCase("application/json; charset=utf-8")]
    public async Task A_melding_is_answered_201_with_uri_submission_and_job(string contentType)
    {
        var answer = await PostAsync(StubFixture.Body(), contentType);

        using var json = JsonDocument.Parse(answer.Body);
        Assert.That(answer.Status, Is.EqualTo(201));
        Assert.That(json.RootElement.GetProperty("uri").GetString(), Is.EqualTo(json.RootElement.GetProperty("submission").GetString()));
        Assert.That(new Iri(json.RootElement.GetProperty("job").GetString()!).IsWellFormed, Is.True);
    }

    [TestCase("text/turtle")]
    [TestCase("nonsense")]
    public async Task Another_content_type_is_refused(string contentType) =>
        AssertTitle(await PostAsync(StubFixture.Body(), contentType), 400, "Content-Type must be");

    [Test]
    public async Task An_array_is_refused() => AssertTitle(await PostAsync($"[{StubFixture.Body()}]"), 400, "not an array");

    [Test]
    public async Task What_is_no_JSON_is_refused() => AssertTitle(await PostAsync("{"), 400, "not JSON");

    [TestCase("organization", "organization")]
    [TestCase("submittedResource", "submittedResource")]
    [TestCase("href", "href")]
    [TestCase("publisher", "publisher.uri, publisher.key")]
    public async Task A_missing_property_is_named(string property, string named) =>
        AssertTitle(await PostAsync(StubFixture.Body((property, null))), 400, $": {named}.");

    [Test]
    public async Task A_relative_address_is_refused() => AssertTitle(await PostAsync(StubFixture.Body(("href", "lijst.html"))), 400, "href is not an absolute IRI");

    [Test]
    public async Task Authentication_that_is_no_object_is_refused() =>
        AssertTitle(await PostAsync(StubFixture.Body(("authentication", "basic"))), 400, "authentication must be");

    [Test]
    public async Task A_status_that_is_not_known_is_refused_in_the_other_form_of_errors()
    {
        var answer = await PostAsync(StubFixture.Body(("status", MeldingStatuses.Sent.Value)));

        Assert.That(answer.Status, Is.EqualTo(400));
        using var json = JsonDocument.Parse(answer.Body);
        Assert.That(json.RootElement.GetProperty("errors")[0].GetProperty("message").GetString(), Does.Contain("status is not valid"));
    }

    [Test]
    public async Task Without_a_status_it_is_a_concept()
    {
        await PostAsync(StubFixture.Body(("status", null)));

        Assert.That(_loket.Stub.ListAccepted().Single().Status, Is.EqualTo(MeldingStatuses.Concept.Value));
    }

    [Test]
    public async Task A_key_or_an_organization_that_is_not_allowed_is_401()
    {
        AssertTitle(await PostAsync(StubFixture.Body(("publisher", new { uri = StubFixture.Vendor.Publisher.Value, key = "x" }))), 401, "Authentication failed");
        AssertTitle(await PostAsync(StubFixture.Body(("publisher", new { uri = "http://vendors.example/ander", key = StubFixture.Vendor.Key }))), 401, "Authentication failed");
        AssertTitle(await PostAsync(StubFixture.Body(("organization", "http://register.example/eenheden/ander"))), 401, "Authentication failed");
        Assert.That(_loket.Stub.ListAccepted(), Is.Empty);
    }

    [Test]
    public async Task A_resource_is_accepted_once_and_each_time_it_is_received_is_counted()
    {
        await PostAsync(StubFixture.Body());

        AssertTitle(await PostAsync(StubFixture.Body()), 409, "already been submitted");
        AssertTitle(await PostAsync(StubFixture.Body(("href", "https://gemeente.example/ander.html"))), 409, "already been submitted");
        Assert.That(_loket.Stub.ListAccepted().Single().Received, Is.EqualTo(3));
    }

    [Test]
    public async Task Meldingen_of_one_resource_at_once_are_accepted_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => PostAsync(StubFixture.Body())));

        Assert.That(answers.Count(answer => answer.Status == 201), Is.EqualTo(1));
        Assert.That(_loket.Stub.ListAccepted().Single().Received, Is.EqualTo(16));
    }

    [Test]
    public async Task A_500_on_demand_is_plain_text()
    {
        await _loket.AskAsync(HttpMethod.Put, "/stub/faults", """{"answerStatus":500,"answerTimes":1}""");

        Assert.That((await PostAsync(StubFixture.Body())).Body, Is.EqualTo("The stub was told to fail."));
        Assert.That((await PostAsync(StubFixture.Body())).Status, Is.EqualTo(201));
    }

    [Test]
    public async Task A_concept_can_be_deleted_and_submitted_again()
    {
        var submission = await SubmitAsync(MeldingStatuses.Concept);

        Assert.That((await DeleteAsync(submission)).Status, Is.EqualTo(200));
        AssertTitle(await DeleteAsync(submission), 404, "no submission");
        Assert.That((await PostAsync(StubFixture.Body())).Status, Is.EqualTo(201));
    }

    [Test]
    public async Task What_was_sent_cannot_be_deleted() =>
        AssertTitle(await DeleteAsync(await SubmitAsync(MeldingStatuses.Inzendbaar)), 409, "already sent");

    [TestCase("SELECT ?s ?st { ?s a meb:Submission ; dct:subject <https://gemeente.example/id/lijst> ; adms:status ?st }", 2)]
    [TestCase("PREFIX b: <http://rdf.myexperiment.org/ontologies/base/>\nPREFIX adms: <http://www.w3.org/ns/adms#> PREFIX dct: <http://purl.org/dc/terms/>\n"
        + "select distinct $x $y where { $x a b:Submission . $x dct:subject <https://gemeente.example/id/lijst> . $x adms:status $y . }", 2)]
    [TestCase("SELECT * { ?s a meb:Submission ; dct:subject <https://gemeente.example/id/lijst> ; adms:status ?st ; nmo:sentDate ?d }", 3)]
    [TestCase("SELECT ?d ?s ?st { ?s a meb:Submission ; dct:subject <https://gemeente.example/id/lijst> ; adms:status ?st OPTIONAL { ?s nmo:sentDate ?d } }", 3)]
    public async Task The_status_query_is_answered_in_the_spellings_that_SPARQL_allows(string query, int variables)
    {
        await SubmitAsync(MeldingStatuses.Inzendbaar);
        var cookie = await LogInAsync();

        var answer = await _loket.AskAsync(HttpMethod.Post, "/vendor/sparql", query, "application/sparql-query", cookie);

        using var json = JsonDocument.Parse(answer.Body);
        var row = json.RootElement.GetProperty("results").GetProperty("bindings").EnumerateArray().Single();
        Assert.That(row.EnumerateObject().Count(), Is.EqualTo(variables));
        Assert.That(answer.Body, Does.Contain(MeldingStatuses.Sent.Value));
    }

    [TestCase("SELECT * { ?s ?p ?o }")]
    [TestCase("SELECT ?s ?st { ?s a meb:Submission ; dct:subject ?r ; adms:status ?st }")]
    [TestCase("SELECT ?s ?x { ?s a meb:Submission ; dct:subject <http://e/> ; adms:status ?st }")]
    [TestCase("SELECT ?s ?st { ?s a meb:Submission ; dct:subject <http://e/> ; adms:status ?st FILTER(true) }")]
    [TestCase("DELETE WHERE { ?s ?p ?o }")]
    [TestCase("")]
    public async Task Another_query_is_refused_and_told_what_can_be_asked(string query)
    {
        var answer = await _loket.AskAsync(HttpMethod.Get, $"/vendor/sparql?query={Uri.EscapeDataString(query)}", cookie: await LogInAsync());

        AssertTitle(answer, 400, "This stub answers one query only");
    }

    [Test]
    public async Task An_account_has_one_session_at_a_time_which_ends_at_logout()
    {
        var first = await LogInAsync();
        var second = await LogInAsync();

        Assert.That((await QueryAsync(first)).Status, Is.EqualTo(401));
        Assert.That((await QueryAsync(second)).Status, Is.EqualTo(200));
        Assert.That((await _loket.AskAsync(HttpMethod.Delete, "/vendor/logout", cookie: second)).Status, Is.EqualTo(204));
        Assert.That((await QueryAsync(second)).Status, Is.EqualTo(401));
    }

    [Test]
    public async Task What_was_accepted_and_how_often_outlives_the_stub_and_the_key_is_not_in_its_file()
    {
        await SubmitAsync(MeldingStatuses.Inzendbaar);
        await PostAsync(StubFixture.Body());
        var before = _loket.Stub.ListAccepted();
        await _loket.Stub.DisposeAsync();

        await using (var again = await StubFixture.StartAsync(_loket.File))
        {
            Assert.That(again.Stub.ListAccepted(), Is.EqualTo(before));
            Assert.That(await again.ReportAsync(), Is.TypeOf<MeldingOutcome.SubmittedBefore>());
            Assert.That(again.Stub.ListAccepted().Single().Received, Is.EqualTo(3));
        }

        Assert.That(await File.ReadAllTextAsync(_loket.File), Does.Not.Contain("sleutel"));
    }

    [Test]
    public async Task A_line_that_a_crash_left_unfinished_is_cut_off_and_what_came_before_stays()
    {
        await SubmitAsync(MeldingStatuses.Inzendbaar);
        await _loket.Stub.DisposeAsync();
        var whole = await File.ReadAllTextAsync(_loket.File);
        await File.AppendAllTextAsync(_loket.File, """{"event":"accepted","submittedRes""");

        await using (var again = await StubFixture.StartAsync(_loket.File))
        {
            Assert.That(again.Stub.ListAccepted(), Has.Count.EqualTo(1));
            await again.ReportAsync("tweede");
        }

        var lines = (await File.ReadAllTextAsync(_loket.File)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[0] + "\n", Is.EqualTo(whole));
    }

    [TestCase("not json\n", ":1: not an event")]
    [TestCase("""{"event":"again","at":"2025-01-01T00:00:00Z","submittedResource":"http://e/"}""" + "\n", "has no meaning")]
    public async Task A_whole_line_that_it_did_not_write_stops_it(string line, string message)
    {
        var file = StubFixture.NewFile();
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, line);

        Assert.That(() => StubFixture.StartAsync(file), Throws.TypeOf<InvalidDataException>().With.Message.Contains(message));
    }

    [Test]
    public void A_second_stub_on_the_same_file_is_refused() => Assert.That(() => StubFixture.StartAsync(_loket.File), Throws.InstanceOf<IOException>());

    [Test]
    public async Task Faults_are_set_shown_and_cleared_while_it_runs()
    {
        Assert.That((await _loket.AskAsync(HttpMethod.Put, "/stub/faults", """{"forgetTimes":2,"delayMilliseconds":5}""")).Status, Is.EqualTo(200));
        Assert.That(_loket.Stub.Faults, Is.EqualTo(new StubFaults { ForgetTimes = 2, DelayMilliseconds = 5 }));
        Assert.That((await _loket.AskAsync(HttpMethod.Get, "/stub/faults")).Body, Does.Contain("\"forgetTimes\": 2"));
        Assert.That((await _loket.AskAsync(HttpMethod.Delete, "/stub/faults")).Status, Is.EqualTo(204));
        Assert.That(_loket.Stub.Faults, Is.EqualTo(new StubFaults()));
    }

    [TestCase("""{"answerStatus":200,"answerTimes":1}""", "answerStatus is 200")]
    [TestCase("""{"answerTimes":1}""", "without answerStatus")]
    [TestCase("""{"forget":1}""", "forget")]
    [TestCase("null", "there are none")]
    public async Task A_fault_that_cannot_be_is_refused_and_changes_nothing(string faults, string message)
    {
        AssertTitle(await _loket.AskAsync(HttpMethod.Put, "/stub/faults", faults), 400, message);
        Assert.That(_loket.Stub.Faults, Is.EqualTo(new StubFaults()));
    }

    [Test]
    public async Task The_list_of_accepted_meldingen_can_be_had_over_HTTP()
    {
        await SubmitAsync(MeldingStatuses.Inzendbaar);

        using var json = JsonDocument.Parse((await _loket.AskAsync(HttpMethod.Get, "/stub/accepted")).Body);

        var melding = json.RootElement.EnumerateArray().Single();
        Assert.That(melding.GetProperty("submittedResource").GetString(), Is.EqualTo("https://gemeente.example/id/lijst"));
        Assert.That(melding.GetProperty("received").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public void A_port_that_cannot_be_is_refused() =>
        Assert.That(
            () => LoketStub.StartAsync(
                new LoketStubOptions { File = StubFixture.NewFile(), Vendors = new Dictionary<Iri, string>(), Port = 70_000 }, NullLoggerFactory.Instance, CancellationToken.None),
            Throws.ArgumentException.With.Message.Contains("Port is 70000"));

    private static void AssertTitle((int Status, string Body, string? Cookie) answer, int status, string title)
    {
        Assert.That(answer.Status, Is.EqualTo(status), answer.Body);
        using var json = JsonDocument.Parse(answer.Body);
        Assert.That(json.RootElement.GetProperty("errors")[0].GetProperty("title").GetString(), Does.Contain(title));
    }

    private Task<(int Status, string Body, string? Cookie)> PostAsync(string body, string contentType = "application/ld+json") =>
        _loket.AskAsync(HttpMethod.Post, "/melding", body, contentType);

    private Task<(int Status, string Body, string? Cookie)> DeleteAsync(string submission) =>
        _loket.AskAsync(HttpMethod.Post, "/delete-melding", StubFixture.Body(("submission", submission)));

    private Task<(int Status, string Body, string? Cookie)> QueryAsync(string cookie) =>
        _loket.AskAsync(HttpMethod.Get, $"/vendor/sparql?query={Uri.EscapeDataString(StatusQuery)}", cookie: cookie);

    private async Task<string> SubmitAsync(Iri status)
    {
        using var json = JsonDocument.Parse((await PostAsync(StubFixture.Body(("status", status.Value)))).Body);
        return json.RootElement.GetProperty("submission").GetString()!;
    }

    private async Task<string> LogInAsync()
    {
        var answer = await _loket.AskAsync(HttpMethod.Post, "/vendor/login", StubFixture.Body());
        Assert.That(answer.Status, Is.EqualTo(201), answer.Body);
        return answer.Cookie!;
    }
}
