using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Infrastructure.Scheduling;

namespace LblodHarvester.Tests.Composition;

/// <summary>
/// The pool is the whole process's: what is asked here is how many threads it may have at once, not how many tasks run, which what ran before decides as well.
/// </summary>
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
        PoolThreads.ProvideFor(new Settings
        {
            Sparql = new SparqlOptions { MaxConcurrent = _workers + 200 },
            Validate = new ValidateOptions { MaxConcurrent = 100 },
            Scheduling = new SchedulingOptions { MaxConcurrentRuns = 10 },
            Crawl = new CrawlOptions { ConcurrencyPerHost = 5 },
        });
        ThreadPool.GetMinThreads(out var workers, out _);
        Assert.That(workers, Is.GreaterThanOrEqualTo(Environment.ProcessorCount + _workers + 200 + 100 + 10 * 5));
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
