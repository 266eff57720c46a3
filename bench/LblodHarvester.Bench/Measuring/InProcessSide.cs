using System.Diagnostics;

namespace LblodHarvester.Bench.Measuring;

/// <summary>A side whose work is done in this process, and says how many quads it handled.</summary>
internal sealed class InProcessSide : Side
{
    private readonly Func<long> _work;

    /// <summary>Makes this project's side.</summary>
    /// <param name="work">The work; gives the number of quads.</param>
    /// <param name="way">How it is done, where there is more than one way.</param>
    internal InProcessSide(Func<long> work, string way = "") : this("lblod", work, way)
    {
    }

    /// <summary>Makes the side of a library that this process can call.</summary>
    internal InProcessSide(string name, Func<long> work, string way) : base(name) => (_work, Way) = (work, way);

    internal override string Way { get; }

    /// <summary>
    /// How many rounds are not measured. The runtime compiles hot methods again in stages while they run, on the same core: until it has, a run
    /// takes up to three times as long.
    /// </summary>
    internal int WarmUpRounds { get; init; } = 12;

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
        var quads = 0L;
        for (var time = 0; time < Times; time++)
            quads = _work();
        watch.Stop();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        return Task.FromResult(new Sample(watch.Elapsed.TotalMilliseconds, quads, allocated).Over(Times));
    }
}
