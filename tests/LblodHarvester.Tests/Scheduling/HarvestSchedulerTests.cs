using System.Collections.Concurrent;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Scheduling;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Tests.Scheduling;

public class HarvestSchedulerTests
{
    private const string EverySecond = "* * * * * ?";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Test]
    public async Task A_source_never_runs_twice_at_a_time()
    {
        var runs = new Runs(TimeSpan.FromSeconds(1.5));
        await using (var scheduler = Scheduler(runs.RunAsync, most: 4))
        {
            await scheduler.StartAsync([SourceOf("a", EverySecond)], CancellationToken.None);
            await runs.WaitForAsync(2);
        }

        Assert.That(runs.MostAtATime, Is.EqualTo(1));
    }

    [Test]
    public async Task At_the_cap_a_run_waits_for_its_turn_and_is_not_skipped()
    {
        var runs = new Runs(TimeSpan.FromSeconds(0.3));
        await using (var scheduler = Scheduler(runs.RunAsync, most: 1))
        {
            await scheduler.StartAsync([SourceOf("a", EverySecond), SourceOf("b", EverySecond)], CancellationToken.None);
            await runs.WaitForAsync(4);
        }

        Assert.That(runs.MostAtATime, Is.EqualTo(1));
        Assert.That(runs.Sources, Is.EquivalentTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task A_run_that_throws_is_logged_and_the_schedule_goes_on()
    {
        var log = new Log();
        var runs = new Runs(TimeSpan.Zero);
        await using (var scheduler = Scheduler(Failing, most: 1, log))
        {
            await scheduler.StartAsync([SourceOf("a", EverySecond)], CancellationToken.None);
            await runs.WaitForAsync(2);
        }

        Assert.That(log.Lines, Has.Some.Contains("Scheduled run of a failed"));

        async Task Failing(Source source, CancellationToken cancellationToken)
        {
            await runs.RunAsync(source, cancellationToken);
            throw new InvalidOperationException("the store is away");
        }
    }

    [Test]
    public async Task Stopping_cancels_the_runs_that_go_on_and_waits_for_them()
    {
        var started = new TaskCompletionSource();
        var ended = false;
        await using (var scheduler = Scheduler(Endless, most: 1))
        {
            await scheduler.StartAsync([SourceOf("a", EverySecond)], CancellationToken.None);
            await started.Task.WaitAsync(Soon);
        }

        Assert.That(ended, Is.True);

        async Task Endless(Source source, CancellationToken cancellationToken)
        {
            started.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                ended = true;
            }
        }
    }

    [Test]
    public async Task The_next_run_of_each_source_is_logged_at_the_start_by_the_clocks_of_Brussels()
    {
        var log = new Log();
        const string NewYear = "0 0 12 1 1 ?";
        await using (var scheduler = Scheduler((_, _) => Task.CompletedTask, most: 1, log))
            await scheduler.StartAsync([SourceOf("a", NewYear), SourceOf("by-hand", null)], CancellationToken.None);

        var next = CronCheck.NextRun(NewYear, DateTimeOffset.UtcNow)!.Value;
        Assert.That(log.Lines, Has.Some.EqualTo($"Next run of a: {next:yyyy-MM-dd} 12:00:00 +01:00 ({NewYear})"));
        Assert.That(log.Lines, Has.None.Contains("by-hand"));
    }

    [Test]
    public async Task A_wrong_expression_starts_nothing()
    {
        await using var scheduler = Scheduler((_, _) => Task.CompletedTask, most: 1);
        Assert.That(() => scheduler.StartAsync([SourceOf("a", "nonsense")], CancellationToken.None), Throws.TypeOf<FormatException>());
    }

    private static HarvestScheduler Scheduler(Func<Source, CancellationToken, Task> harvest, int most, Log? log = null) =>
        new(new SchedulingOptions { MaxConcurrentRuns = most }, harvest, TimeProvider.System, (ILoggerFactory?)log ?? NullLoggerFactory.Instance);

    private static Source SourceOf(string id, string? schedule) => new()
    {
        Id = id,
        Title = id,
        StartUrl = new Uri($"https://{id}.example/"),
        Bestuurseenheden = [],
        ReportFrom = new DateOnly(2026, 1, 1),
        Schedule = schedule,
    };

    private sealed class Runs(TimeSpan duration)
    {
        private readonly ConcurrentDictionary<string, int> _sources = new();
        private int _now;
        private int _done;

        public int MostAtATime { get; private set; }

        public IEnumerable<string> Sources => _sources.Keys;

        public async Task RunAsync(Source source, CancellationToken _)
        {
            _sources.TryAdd(source.Id, 0);
            MostAtATime = Math.Max(MostAtATime, Interlocked.Increment(ref _now));
            await Task.Delay(duration, CancellationToken.None);
            Interlocked.Decrement(ref _now);
            Interlocked.Increment(ref _done);
        }

        public async Task WaitForAsync(int runs)
        {
            using var late = new CancellationTokenSource(Soon);
            while (Volatile.Read(ref _done) < runs)
                await Task.Delay(20, late.Token);
        }
    }

    private sealed class Log : ILoggerFactory, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IEnumerable<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue(formatter(state, exception));

        void IDisposable.Dispose()
        {
        }
    }
}
