using System.Globalization;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Tests.Store;

public sealed class WriterThreadTests
{
    // Where the numbers of proc_pid_stat(5) that follow the name begin, and which of them is the niceness.
    private const char EndOfName = ')';
    private const int Niceness = 17;

    [Test]
    public async Task All_work_is_done_on_one_thread_which_is_not_the_callers_and_not_the_pools()
    {
        using var writer = new WriterThread();

        var threads = new[] { await writer.RunAsync(ThreadAsync), await writer.RunAsync(ThreadAsync) };

        Assert.That(threads.Distinct().Single(), Is.Not.EqualTo(Thread.CurrentThread));
        Assert.That(threads[0].IsThreadPoolThread, Is.False);
    }

    [Test]
    public async Task Who_waits_goes_on_in_another_thread()
    {
        using var writer = new WriterThread();

        // It ends when somebody waits already.
        var thread = await writer.RunAsync(() =>
        {
            Thread.Sleep(50);
            return ThreadAsync();
        }).ConfigureAwait(false);

        Assert.That(Thread.CurrentThread, Is.Not.EqualTo(thread));
    }

    [Test]
    public async Task The_thread_waits_for_work_that_waits()
    {
        using var writer = new WriterThread();
        var first = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);

        var waiting = writer.RunAsync(() => first.Task);
        var next = writer.RunAsync(() => Task.FromResult(first.Task.IsCompleted));
        Assert.That(await Task.WhenAny(next, Task.Delay(100)), Is.Not.SameAs(next));
        first.SetResult(7);

        Assert.That(await waiting, Is.EqualTo(7));
        Assert.That(await next, Is.True);
    }

    [Test]
    public async Task A_failure_is_passed_on_and_the_next_work_is_done()
    {
        using var writer = new WriterThread();

        Assert.That(async () => await writer.RunAsync<int>(() => throw new InvalidDataException("no")), Throws.TypeOf<InvalidDataException>());
        Assert.That(async () => await writer.RunAsync<int>(() => throw new OperationCanceledException()), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await writer.RunAsync(() => Task.FromResult(3)), Is.EqualTo(3));
    }

    [Test]
    public async Task What_was_given_before_the_end_is_done()
    {
        var writer = new WriterThread();
        var slow = writer.RunAsync(async () =>
        {
            await Task.Delay(50);
            return 1;
        });
        var next = writer.RunAsync(() => Task.FromResult(2));

        writer.Dispose();

        Assert.That(await slow + await next, Is.EqualTo(3));
        Assert.That(() => writer.RunAsync(() => Task.FromResult(0)), Throws.InvalidOperationException);
    }

    [Test]
    [Platform("Linux", Reason = "Only Linux tells the niceness of a thread.")]
    public async Task It_is_nicer_than_the_thread_that_asks_it()
    {
        using var writer = new WriterThread();

        var (own, others) = (await writer.RunAsync(() => Task.FromResult(NicenessHere())), NicenessHere());

        Assert.That(own, Is.EqualTo(Math.Min(others + 10, 19)));
    }

    private static Task<Thread> ThreadAsync() => Task.FromResult(Thread.CurrentThread);

    private static int NicenessHere()
    {
        var status = File.ReadAllText("/proc/thread-self/stat");
        return int.Parse(status[(status.LastIndexOf(EndOfName) + 2)..].Split(' ')[Niceness - 1], CultureInfo.InvariantCulture);
    }
}
