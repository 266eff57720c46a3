using System.Diagnostics;

namespace LblodHarvester.Bench.Measuring;

/// <summary>One run of one side.</summary>
/// <param name="Milliseconds">Wall time.</param>
/// <param name="Count">How many there are of what the work is counted in: quads that were handled, or results that were found.</param>
/// <param name="AllocatedBytes">Bytes that the managed heap gave out meanwhile.</param>
internal readonly record struct Sample(double Milliseconds, long Count, long AllocatedBytes)
{
    /// <summary>Does work in this process, after a garbage collection, and gives what one time of it took.</summary>
    /// <param name="work">The work; gives the count.</param>
    /// <param name="times">How often it is done.</param>
    internal static Sample Of(Func<long> work, int times = 1)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var count = 0L;
        for (var time = 0; time < times; time++)
            count = work();
        watch.Stop();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        return new Sample(watch.Elapsed.TotalMilliseconds, count, allocated).Over(times);
    }

    /// <summary>Does work that waits, in this process and after a garbage collection, and gives what it took.</summary>
    /// <param name="work">The work; gives the count.</param>
    internal static async Task<Sample> OfAsync(Func<Task<long>> work)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var count = await work();
        watch.Stop();
        return new Sample(watch.Elapsed.TotalMilliseconds, count, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    /// <summary>What one of several runs took, of a sample over all of them.</summary>
    internal Sample Over(int times) => this with { Milliseconds = Milliseconds / times, AllocatedBytes = AllocatedBytes / times };
}
