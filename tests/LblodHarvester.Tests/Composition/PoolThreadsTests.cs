using LblodHarvester.Composition;

namespace LblodHarvester.Tests.Composition;

/// <summary>The pool is the whole process's, so that the other tests have it meanwhile: they may get more threads, never fewer.</summary>
public class PoolThreadsTests
{
    private int _workers;
    private int _ports;

    [SetUp]
    public void Remember() => ThreadPool.GetMinThreads(out _workers, out _ports);

    [TearDown]
    public void Restore() => ThreadPool.SetMinThreads(_workers, _ports);

    [Test]
    public void All_that_may_be_done_at_a_time_has_a_thread_at_once_and_one_for_each_processor_is_left()
    {
        var atATime = _workers + 40;
        PoolThreads.ProvideFor(new Settings { Sparql = new SparqlOptions { MaxConcurrent = atATime } });
        using var end = new ManualResetEventSlim();
        using var held = new CountdownEvent(atATime);
        using var isDone = new ManualResetEventSlim();
        for (var i = 0; i < atATime; i++)
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                held.Signal();
                end.Wait();
            });
        }

        // Were they to come one after the other, at two a second, it would be over a minute.
        var areHeld = held.Wait(TimeSpan.FromSeconds(10));
        ThreadPool.QueueUserWorkItem(_ => isDone.Set());
        var isAnswered = isDone.Wait(TimeSpan.FromSeconds(10));
        end.Set();
        Assert.Multiple(() =>
        {
            Assert.That(areHeld, Is.True);
            Assert.That(isAnswered, Is.True);
        });
    }

    [Test]
    public void A_pool_that_has_more_threads_keeps_them()
    {
        ThreadPool.SetMinThreads(_workers + 100, _ports);
        PoolThreads.ProvideFor(new Settings { Sparql = new SparqlOptions { MaxConcurrent = 1 } });
        ThreadPool.GetMinThreads(out var workers, out _);
        Assert.That(workers, Is.EqualTo(_workers + 100));
    }
}
