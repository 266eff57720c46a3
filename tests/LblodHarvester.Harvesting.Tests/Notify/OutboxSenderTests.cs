using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Notify;

public class OutboxSenderTests
{
    private static readonly DateTimeOffset Start = new(2025, 3, 13, 9, 0, 0, TimeSpan.Zero);
    private static readonly Iri Resource = new("https://gemeente.example/id/lijst");
    private static readonly Iri Submission = new("http://loket.example/submissions/1");
    private static readonly OutboxEntry Entry = new(
        Resource, "gemeente", Field.Gemeente, Field.Page, OutboxState.Pending, null, 0, Start, Start, null, null, null);

    private readonly FakeTime _time = new(Start);
    private readonly CapturedLog<OutboxSender> _log = new();
    private MemoryOutbox _outbox = new();

    [SetUp]
    public void StartAgain()
    {
        _time.Now = Start;
        _log.Lines.Clear();
        _outbox = new MemoryOutbox(Entry);
    }

    [Test]
    public async Task An_accepted_melding_is_accepted_with_its_submission()
    {
        var loket = Told(new MeldingOutcome.Accepted(Submission));

        var after = (await SendAsync(loket)).Single();

        Assert.That(after, Is.EqualTo(Entry with { State = OutboxState.Accepted, Attempts = 1, AcceptedAt = Start, Submission = Submission }));
        Assert.That(_outbox[Resource], Is.EqualTo(after));
        Assert.That(loket.Received.Single(), Is.EqualTo(new MeldingRequest(Field.Gemeente, Field.Source.Loket!, Resource, Field.Page)));
    }

    [Test]
    public async Task The_attempt_is_written_before_the_request_leaves_and_stays_due_after_a_crash()
    {
        OutboxEntry? seen = null;
        await SendAsync(new ToldLoket(_ =>
        {
            seen = _outbox[Resource];
            return new MeldingOutcome.Accepted(Submission);
        }));

        Assert.That(seen, Is.EqualTo(Entry with { Attempts = 1 }));
    }

    [Test]
    public void A_crash_while_the_answer_is_awaited_leaves_the_attempt_counted()
    {
        Assert.That(() => SendAsync(new ToldLoket(_ => throw new InvalidOperationException("crash"))), Throws.InvalidOperationException);
        Assert.That((_outbox[Resource].State, _outbox[Resource].Attempts), Is.EqualTo((OutboxState.Pending, 1)));
    }

    [Test]
    public async Task Submitted_before_after_an_attempt_whose_outcome_is_unknown_is_our_own()
    {
        _outbox = new MemoryOutbox(Entry with { Attempts = 1 });
        var loket = Told(new MeldingOutcome.SubmittedBefore("409"), new MeldingStatus(Submission, MeldingStatuses.Sent));

        var after = (await SendAsync(loket)).Single();

        Assert.That((after.State, after.Submission, after.AcceptedAt), Is.EqualTo((OutboxState.Accepted, Submission, Start)));
    }

    [Test]
    public async Task Submitted_before_at_the_first_attempt_is_someone_elses()
    {
        var loket = Told(new MeldingOutcome.SubmittedBefore("409: submitted"), new MeldingStatus(Submission, MeldingStatuses.Sent));

        var after = (await SendAsync(loket)).Single();

        Assert.That((after.State, after.Submission, after.AcceptedAt), Is.EqualTo((OutboxState.AlreadyReported, Submission, default(DateTimeOffset?))));
        Assert.That(after.Reason, Does.Contain("409: submitted").And.Not.Contain("concept"));
    }

    [Test]
    public async Task A_resource_that_is_only_a_concept_there_is_said_to_be_one([Values(0, 1)] int earlierAttempts)
    {
        _outbox = new MemoryOutbox(Entry with { Attempts = earlierAttempts });
        var loket = Told(new MeldingOutcome.SubmittedBefore("409"), new MeldingStatus(Submission, MeldingStatuses.Concept));

        Assert.That((await SendAsync(loket)).Single().Reason, Does.Contain("still a concept"));
    }

    [Test]
    public async Task A_Loket_that_does_not_say_how_it_stands_is_logged_and_the_report_stands()
    {
        _outbox = new MemoryOutbox(Entry with { Attempts = 1 });
        var loket = new ToldLoket(_ => new MeldingOutcome.SubmittedBefore("409")) { Status = () => throw new HttpRequestException("no session") };

        var after = (await SendAsync(loket)).Single();

        Assert.That((after.State, after.Submission), Is.EqualTo((OutboxState.Accepted, default(Iri))));
        Assert.That(_log.Lines, Has.Some.StartsWith("Warning").And.Some.Contains("no session"));
    }

    [Test]
    public async Task A_refusal_is_dead_at_once_with_the_answer()
    {
        var after = (await SendAsync(Told(new MeldingOutcome.Refused("401: key")))).Single();

        Assert.That((after.State, after.Reason), Is.EqualTo((OutboxState.Dead, "The Loket refused it: 401: key")));
    }

    [Test]
    public async Task An_unknown_outcome_is_tried_again_after_a_wait_that_doubles_until_the_attempts_are_used_up()
    {
        var loket = Told(new MeldingOutcome.Unknown("500: down"));
        var options = Options with { MaxAttempts = 4, RetryDelay = TimeSpan.FromSeconds(10) };
        var waits = new List<double>();

        for (var attempt = 1; attempt < 4; attempt++)
        {
            var after = (await SendAsync(loket, options)).Single();
            Assert.That((after.State, after.Attempts, after.Reason), Is.EqualTo((OutboxState.Pending, attempt, "500: down")));
            waits.Add((after.DueAt - _time.Now).TotalSeconds);
            _time.Now = after.DueAt.AddTicks(-1);
            Assert.That(await SendAsync(loket, options), Is.Empty, "it is not yet due");
            _time.Now = after.DueAt;
        }

        var dead = (await SendAsync(loket, options)).Single();
        Assert.That(waits, Is.EqualTo(new[] { 10, 20, 40 }));
        Assert.That((dead.State, dead.Attempts), Is.EqualTo((OutboxState.Dead, 4)));
        Assert.That(dead.Reason, Is.EqualTo("Given up after 4 attempts; the last one: 500: down"));
    }

    [Test]
    public async Task The_wait_never_exceeds_six_hours()
    {
        _outbox = new MemoryOutbox(Entry with { Attempts = 80 });

        var after = (await SendAsync(Told(new MeldingOutcome.Unknown("down")), Options with { MaxAttempts = 100 })).Single();

        Assert.That(after.DueAt - Start, Is.EqualTo(TimeSpan.FromHours(6)));
    }

    [Test]
    public async Task A_dead_entry_that_a_person_retries_gets_as_many_attempts_again_and_still_knows_its_own()
    {
        var options = Options with { MaxAttempts = 2 };
        _outbox = new MemoryOutbox(Entry with { Attempts = 2 });

        var first = (await SendAsync(Told(new MeldingOutcome.Unknown("down")), options)).Single();
        _time.Now = first.DueAt;
        var second = (await SendAsync(Told(new MeldingOutcome.SubmittedBefore("409")), options)).Single();

        Assert.That((first.State, second.State), Is.EqualTo((OutboxState.Pending, OutboxState.Accepted)));
    }

    [Test]
    public async Task A_source_that_is_gone_is_dead_and_nothing_is_sent()
    {
        _outbox = new MemoryOutbox(Entry with { SourceId = "weg" });
        await AssertDeadWithoutSending("'weg' is gone");
    }

    [Test]
    public async Task A_source_without_a_key_is_dead_and_nothing_is_sent() =>
        await AssertDeadWithoutSending("no Loket key any more", Field.Source with { Loket = null });

    [Test]
    public async Task An_entry_without_an_organization_is_dead_and_nothing_is_sent()
    {
        _outbox = new MemoryOutbox(Entry with { Organization = null });
        await AssertDeadWithoutSending("on behalf of which bestuurseenheid");
    }

    [Test]
    public async Task An_organization_that_the_source_does_not_report_for_is_dead_and_nothing_is_sent()
    {
        _outbox = new MemoryOutbox(Entry with { Organization = Field.Buurgemeente });
        await AssertDeadWithoutSending(Field.Buurgemeente.Value);
    }

    [Test]
    public async Task Without_a_Loket_the_outbox_waits()
    {
        var loket = Told(new MeldingOutcome.Accepted(Submission));

        Assert.That(await SendAsync(loket, new NotifyOptions()), Is.Empty);
        Assert.That((loket.Received.Count, _outbox.Writes.Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task The_key_is_never_logged()
    {
        await SendAsync(Told(new MeldingOutcome.Unknown("down")));
        _time.Now += TimeSpan.FromDays(1);
        await SendAsync(Told(new MeldingOutcome.Refused("401")));

        Assert.That(_log.Lines, Has.Count.EqualTo(4), "each attempt is told before and after it");
        Assert.That(_log.Lines, Has.None.Contains(Field.Source.Loket!.Key));
    }

    [TestCase("http://loket.example", "LoketUrl")]
    [TestCase("https://user:secret@loket.example", "LoketUrl")]
    [TestCase("ftp://localhost", "LoketUrl")]
    public void An_address_that_would_show_the_key_is_refused(string url, string option) =>
        Assert.That(() => new NotifyOptions { LoketUrl = new Uri(url) }.Validate(), Throws.ArgumentException.With.Message.Contains(option));

    [Test]
    public void An_option_out_of_range_is_refused_by_name()
    {
        Assert.That(() => (Options with { MaxAttempts = 0 }).Validate(), Throws.ArgumentException.With.Message.Contains("MaxAttempts is 0; it must be 1 to 100"));
        Assert.That(() => (Options with { Timeout = TimeSpan.Zero }).Validate(), Throws.ArgumentException.With.Message.Contains("Timeout"));
        Assert.That(() => (Options with { RetryDelay = TimeSpan.FromDays(1) }).Validate(), Throws.ArgumentException.With.Message.Contains("RetryDelay"));
        Assert.That(() => new NotifyOptions().Validate(), Throws.Nothing);
    }

    private static NotifyOptions Options { get; } = new() { LoketUrl = new Uri("http://127.0.0.1:5090") };

    private static ToldLoket Told(MeldingOutcome outcome, MeldingStatus? status = null) => new(_ => outcome) { Status = () => status };

    private async Task AssertDeadWithoutSending(string reason, Source? source = null)
    {
        var loket = Told(new MeldingOutcome.Accepted(Submission));

        var after = (await SendAsync(loket, source: source)).Single();

        Assert.That((after.State, after.Attempts, loket.Received.Count), Is.EqualTo((OutboxState.Dead, 0, 0)));
        Assert.That(after.Reason, Does.Contain(reason));
    }

    private async Task<IReadOnlyList<OutboxEntry>> SendAsync(ILoket loket, NotifyOptions? options = null, Source? source = null)
    {
        using var sender = new OutboxSender(_outbox, new MemorySources(source ?? Field.Source), loket, options ?? Options, _time, _log);
        return await sender.SendDueAsync(CancellationToken.None);
    }
}
