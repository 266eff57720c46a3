using System.Diagnostics;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation.Growth;

/// <summary>Validates many triples in graphs of one size, each made just before it is validated, as a page is; the making is not measured.</summary>
internal sealed class GrowthSide : Side
{
    private const int WarmUpRounds = 2;

    private readonly OwnValidator _validator;
    private readonly IReadOnlyList<Triple[]> _contents;

    /// <summary>Makes a side.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="triples">All triples.</param>
    /// <param name="size">How many of them make a graph.</param>
    internal GrowthSide(OwnValidator validator, IReadOnlyList<Triple> triples, int size) : base(OwnName)
    {
        _validator = validator;
        _contents = [.. triples.Chunk(size)];
        Way = FormattableString.Invariant($"{size:N0}");
    }

    internal override string Way { get; }

    internal override async Task WarmUpAsync()
    {
        for (var round = 0; round < WarmUpRounds; round++)
            await RunAsync();
    }

    internal override Task<Sample> RunAsync()
    {
        GC.Collect();
        var watch = new Stopwatch();
        var (results, allocated) = (0L, 0L);
        foreach (var triples in _contents)
        {
            var graph = new Graph(triples);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            watch.Start();
            results += _validator.Count(graph);
            watch.Stop();
            allocated += GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        return Task.FromResult(new Sample(watch.Elapsed.TotalMilliseconds, results, allocated));
    }
}
