using LblodHarvester.Commands;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Tests.Commands;

public class RecurringWorkTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    [Test]
    public async Task It_is_done_at_once_and_again_until_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var times = 0;
        var work = new RecurringWork("Counting", Interval, _ =>
        {
            if (++times == 3)
                stop.Cancel();
            return Task.CompletedTask;
        });
        await work.RunAsync(TimeProvider.System, new Heard(), stop.Token);
        Assert.That(times, Is.EqualTo(3));
    }

    [Test]
    public async Task A_store_that_fails_is_logged_and_tried_again()
    {
        using var stop = new CancellationTokenSource();
        var log = new Heard();
        var times = 0;
        var work = new RecurringWork("Counting", Interval, _ =>
        {
            if (++times == 1)
                throw new IOException("The disk is full.");
            stop.Cancel();
            return Task.CompletedTask;
        });
        await work.RunAsync(TimeProvider.System, log, stop.Token);
        Assert.Multiple(() =>
        {
            Assert.That(times, Is.EqualTo(2));
            Assert.That(log.Errors, Is.EqualTo(new[] { "Counting failed; it is tried again in 00:00:00.0050000: The disk is full." }));
        });
    }

    [Test]
    public void A_defect_is_not_swallowed()
    {
        var work = new RecurringWork("Counting", Interval, _ => throw new InvalidOperationException("That cannot be."));
        Assert.That(
            () => work.RunAsync(TimeProvider.System, new Heard(), default), Throws.InvalidOperationException.With.Message.EqualTo("That cannot be."));
    }

    [Test]
    public async Task Work_that_is_stopped_ends_without_an_error()
    {
        using var stop = new CancellationTokenSource();
        var log = new Heard();
        var work = new RecurringWork("Waiting", Interval, async cancellationToken =>
        {
            await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        });
        await work.RunAsync(TimeProvider.System, log, stop.Token);
        Assert.That(log.Errors, Is.Empty);
    }

    private sealed class Heard : ILogger
    {
        public List<string> Errors { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Error)
                Errors.Add($"{formatter(state, exception)}: {exception?.Message}");
        }
    }
}
