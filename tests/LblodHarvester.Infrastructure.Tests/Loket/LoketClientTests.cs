using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Loket;
using LblodHarvester.Infrastructure.Loket.Stub;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Tests.Loket;

public class LoketClientTests
{
    private StubFixture _loket = null!;

    [SetUp]
    public async Task StartStub() => _loket = await StubFixture.StartAsync();

    [TearDown]
    public async Task StopStub() => await _loket.DisposeAsync();

    [Test]
    public async Task A_melding_is_accepted_as_inzendbaar_with_all_its_fields()
    {
        var outcome = await _loket.ReportAsync();

        var stored = _loket.Stub.ListAccepted().Single();
        Assert.That(outcome, Is.EqualTo(new MeldingOutcome.Accepted(new Iri(stored.Submission))));
        Assert.That((stored.Organization, stored.Publisher, stored.SubmittedResource, stored.Href, stored.Status), Is.EqualTo((
            StubFixture.Gemeente.Value, StubFixture.Vendor.Publisher.Value, "https://gemeente.example/id/lijst",
            "https://gemeente.example/lijst.html", MeldingStatuses.Inzendbaar.Value)));
    }

    [Test]
    public async Task A_resource_that_was_submitted_before_says_so()
    {
        await _loket.ReportAsync();

        Assert.That(await _loket.ReportAsync(), Is.TypeOf<MeldingOutcome.SubmittedBefore>().With.Property("Answer").Contains("already been submitted"));
    }

    [Test]
    public async Task A_wrong_key_is_refused_and_never_shown()
    {
        var credentials = StubFixture.Vendor with { Key = "verkeerd" };

        var outcome = await _loket.Client.ReportAsync(StubFixture.Melding() with { Credentials = credentials }, CancellationToken.None);

        Assert.That(outcome, Is.TypeOf<MeldingOutcome.Refused>().With.Property("Answer").StartsWith("401: "));
        Assert.That(outcome.ToString(), Does.Not.Contain("verkeerd"));
    }

    [TestCase(400, typeof(MeldingOutcome.Refused))]
    [TestCase(401, typeof(MeldingOutcome.Refused))]
    [TestCase(409, typeof(MeldingOutcome.SubmittedBefore))]
    [TestCase(429, typeof(MeldingOutcome.Unknown))]
    [TestCase(500, typeof(MeldingOutcome.Unknown))]
    [TestCase(503, typeof(MeldingOutcome.Unknown))]
    public async Task Each_status_has_its_outcome_and_the_next_melding_is_treated_properly(int status, Type outcome)
    {
        _loket.Stub.Faults = new StubFaults { AnswerStatus = status, AnswerTimes = 1 };

        Assert.That(await _loket.ReportAsync(), Is.TypeOf(outcome).With.Property("Answer").StartsWith($"{status}: The stub was told"));
        Assert.That(_loket.Stub.ListAccepted(), Is.Empty);
        Assert.That(await _loket.ReportAsync(), Is.TypeOf<MeldingOutcome.Accepted>());
    }

    [Test]
    public async Task An_answer_that_does_not_come_in_time_is_unknown_and_the_next_attempt_finds_it_submitted()
    {
        _loket.Stub.Faults = new StubFaults { DelayMilliseconds = 60_000 };
        Assert.That(await _loket.ReportAsync(), Is.TypeOf<MeldingOutcome.Unknown>().With.Property("Answer").Contains("no whole answer within 1 s"));

        _loket.Stub.Faults = new StubFaults();
        Assert.That(await _loket.ReportAsync(), Is.TypeOf<MeldingOutcome.SubmittedBefore>());
    }

    [Test]
    public async Task A_Loket_that_is_down_is_unknown_and_accepts_nothing()
    {
        _loket.Stub.Faults = new StubFaults { Down = true };

        Assert.That(await _loket.ReportAsync(), Is.TypeOf<MeldingOutcome.Unknown>());
        Assert.That(_loket.Stub.ListAccepted(), Is.Empty);
        Assert.That(() => FindAsync("lijst"), Throws.TypeOf<HttpRequestException>().With.Message.Contains("/vendor/login"));
    }

    [Test]
    public async Task A_Loket_that_forgets_its_answer_has_accepted_and_says_so_when_asked()
    {
        _loket.Stub.Faults = new StubFaults { ForgetTimes = 1 };

        Assert.That(await _loket.ReportAsync(), Is.TypeOf<MeldingOutcome.Unknown>());
        Assert.That(await _loket.ReportAsync(), Is.TypeOf<MeldingOutcome.SubmittedBefore>());
        var stored = _loket.Stub.ListAccepted().Single();
        Assert.That(stored.Received, Is.EqualTo(2));
        Assert.That(await FindAsync("lijst"), Is.EqualTo(new MeldingStatus(new Iri(stored.Submission), MeldingStatuses.Sent)));
    }

    [Test]
    public async Task Nobody_listening_is_unknown()
    {
        var address = _loket.Stub.Address;
        await _loket.Stub.DisposeAsync();

        var outcome = await _loket.ReportAsync();

        Assert.That(outcome, Is.TypeOf<MeldingOutcome.Unknown>().With.Property("Answer").Contains($"{address}melding"));
    }

    [Test]
    public void Cancellation_throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.That(() => _loket.Client.ReportAsync(StubFixture.Melding(), cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_resource_that_was_never_submitted_has_no_status() => Assert.That(await FindAsync("onbekend"), Is.Null);

    [Test]
    public async Task A_concept_has_the_status_of_a_concept()
    {
        await _loket.AskAsync(HttpMethod.Post, "/melding", StubFixture.Body(("status", null)));

        Assert.That((await FindAsync("lijst"))!.Status, Is.EqualTo(MeldingStatuses.Concept));
    }

    [Test]
    public async Task Questions_asked_at_once_take_turns_because_an_account_has_one_session()
    {
        await _loket.ReportAsync();

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => FindAsync("lijst")));

        Assert.That(found, Is.All.Not.Null);
    }

    [Test]
    public void A_status_asked_with_a_wrong_key_fails_with_the_answer() =>
        Assert.That(
            () => _loket.Client.FindStatusAsync(StubFixture.Melding().SubmittedResource, StubFixture.Gemeente, StubFixture.Vendor with { Key = "verkeerd" }, CancellationToken.None),
            Throws.TypeOf<HttpRequestException>().With.Message.Contains("did not open a session: 400"));

    [Test]
    public void An_IRI_cannot_end_the_reference_and_go_on_as_query() =>
        Assert.That(StatusQuery.For(Iri.Unchecked("http://e/> ?p ?o } #\\u003E\n\"{|^`é")),
            Does.Contain("<http://e/%3E%20?p%20?o%20%7D%20#%5Cu003E%0A%22%7B%7C%5E%60é>"));

    [Test]
    public void An_address_is_needed() =>
        Assert.That(() => new LoketClient(new NotifyOptions()), Throws.ArgumentException.With.Message.Contains("LoketUrl"));

    [Test]
    public void The_key_is_taken_out_of_what_the_other_side_says()
    {
        var credentials = new LoketCredentials(StubFixture.Vendor.Publisher, "a\"b c");

        Assert.That(KeyRedaction.Hide("1 a\"b c 2 a\\u0022b c 3 a%22b%20c", credentials), Is.EqualTo("1 (key not shown) 2 (key not shown) 3 (key not shown)"));
    }

    private Task<MeldingStatus?> FindAsync(string name) =>
        _loket.Client.FindStatusAsync(StubFixture.Melding(name).SubmittedResource, StubFixture.Gemeente, StubFixture.Vendor, CancellationToken.None);
}
