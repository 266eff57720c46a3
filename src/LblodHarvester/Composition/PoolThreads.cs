namespace LblodHarvester.Composition;

/// <summary>
/// The threads of the pool. A query, a page and a write of the embedded store each keep one for their whole time. The pool has as many as there are
/// processors, and another only after half a second in which nothing moved: so long the next request would wait, however small it is.
/// </summary>
internal static class PoolThreads
{
    // Writing to the store, indexing its words, the outbox, reading standard input.
    private const int Others = 4;

    /// <summary>Lets the pool have a thread at once for all that may be done at a time, and those it has by default for all that is short.</summary>
    public static void ProvideFor(Settings settings)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + MostAtATime(settings)), ports);
    }

    private static int MostAtATime(Settings settings) =>
        settings.Sparql.MaxConcurrent
        + settings.Validate.MaxConcurrent
        + settings.Scheduling.MaxConcurrentRuns * settings.Crawl.ConcurrencyPerHost
        + Others;
}
