using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Loket;
using LblodHarvester.Infrastructure.Loket.Stub;
using LblodHarvester.Rdf;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Infrastructure.Tests.Loket;

/// <summary>The sender, the client and the stub together: each way to lose an answer ends in one accepted melding.</summary>
public class OutboxOverHttpTests
{
    private static readonly StubFaults[] WaysToLoseAnAnswer =
    [
        new() { ForgetTimes = 1 },
        new() { Down = true },
        new() { DelayMilliseconds = 60_000 },
        new() { AnswerStatus = 500, AnswerTimes = 1 },
    ];

    [TestCaseSource(nameof(WaysToLoseAnAnswer))]
    public async Task A_lost_answer_ends_in_one_accepted_melding_and_no_key_in_the_log(StubFaults faults)
    {
        await using var loket = await StubFixture.StartAsync();
        var log = new LogLines();
        var outbox = new OneEntry(Entry());
        var options = new NotifyOptions { LoketUrl = loket.Stub.Address, Timeout = TimeSpan.FromSeconds(1) };
        using var client = new LoketClient(options, log.For<LoketClient>());
        using var sender = new OutboxSender(outbox, new OneSource(), client, options, TimeProvider.System, log.For<OutboxSender>());

        loket.Stub.Faults = faults;
        var first = (await sender.SendDueAsync(CancellationToken.None)).Single();
        loket.Stub.Faults = new StubFaults();
        outbox.Entry = first with { DueAt = DateTimeOffset.MinValue };
        var second = (await sender.SendDueAsync(CancellationToken.None)).Single();

        Assert.That((first.State, second.State, second.Attempts), Is.EqualTo((OutboxState.Pending, OutboxState.Accepted, 2)));
        Assert.That(loket.Stub.ListAccepted().Single().Submission, Is.EqualTo(second.Submission!.Value));
        Assert.That(log.Lines, Is.Not.Empty);
        Assert.That(string.Join("\n", [.. log.Lines, first.Reason, second.Reason]), Does.Not.Contain("sleutel"));
    }

    private static OutboxEntry Entry()
    {
        var melding = StubFixture.Melding();
        return new OutboxEntry(
            melding.SubmittedResource, "gemeente", melding.Organization, melding.Href, OutboxState.Pending, null, 0,
            DateTimeOffset.MinValue, DateTimeOffset.MinValue, null, null, null);
    }

    private sealed class OneEntry(OutboxEntry entry) : IOutbox
    {
        public OutboxEntry Entry { get; set; } = entry;

        public Task<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState? state, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<OutboxEntry>>([Entry]);

        public Task<OutboxEntry?> FindAsync(Iri resource, CancellationToken cancellationToken) => Task.FromResult<OutboxEntry?>(Entry);

        public Task<IReadOnlyList<OutboxEntry>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<OutboxEntry>>([Entry]);

        public Task UpdateAsync(OutboxEntry entry, CancellationToken cancellationToken)
        {
            Entry = entry;
            return Task.CompletedTask;
        }
    }

    private sealed class OneSource : ISourceStore
    {
        private static readonly Source Source = new()
        {
            Id = "gemeente",
            Title = "Gemeente",
            StartUrl = new Uri("https://gemeente.example/"),
            Bestuurseenheden = [StubFixture.Gemeente],
            ReportFrom = new DateOnly(2025, 1, 1),
            Loket = StubFixture.Vendor,
        };

        public Task<IReadOnlyList<Source>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Source>>([Source]);

        public Task<Source?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult<Source?>(Source);

        public Task SaveAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class LogLines
    {
        public List<string> Lines { get; } = [];

        public ILogger<T> For<T>() => new Logger<T>(Lines);

        private sealed class Logger<T>(List<string> lines) : ILogger<T>
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Add($"{formatter(state, exception)} {exception}");
        }
    }
}
