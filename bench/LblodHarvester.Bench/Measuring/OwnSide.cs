using System.Diagnostics;

namespace LblodHarvester.Bench.Measuring;

/// <summary>This project's side: work in this process, which says how many quads it handled.</summary>
internal sealed class OwnSide : Side
{
    /// <summary>
    /// The runtime compiles hot methods again in stages while they run, on the same core: until it has, a run takes up to three times as long.
    /// </summary>
    private const int WarmUpRounds = 12;

    private readonly Func<long> _work;

    internal OwnSide(Func<long> work) : base("lblod") => _work = work;

    internal override async Task WarmUpAsync()
    {
        for (var round = 0; round < WarmUpRounds; round++)
            await RunAsync();
    }

    internal override Task<Sample> RunAsync()
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var quads = _work();
        watch.Stop();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        return Task.FromResult(new Sample(watch.Elapsed.TotalMilliseconds, quads, allocated));
    }
}
