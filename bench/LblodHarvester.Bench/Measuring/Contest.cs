namespace LblodHarvester.Bench.Measuring;

/// <summary>The same work done by several sides in turn.</summary>
/// <param name="Work">What is done, such as <c>read N-Quads</c>.</param>
/// <param name="Sides">Ours first.</param>
internal sealed record Contest(string Work, IReadOnlyList<Side> Sides)
{
    /// <summary>The size of the text that is read or written; null where there is none, or where it differs by side.</summary>
    internal long? Bytes { get; init; }

    /// <summary>How many triples the work goes over, where it counts something else that comes of it; null where it counts them itself.</summary>
    internal long? Triples { get; init; }

    /// <summary>What every side must count; null where each has its own number, which must then stay the same.</summary>
    internal long? Count { get; init; }

    /// <summary>Warms every side up, then lets them take turns.</summary>
    /// <param name="rounds">How many turns each has; the median counts.</param>
    /// <exception cref="BenchException">A side fails, or does not count what there is.</exception>
    internal async Task<ContestResult> RunAsync(int rounds)
    {
        foreach (var side in Sides)
            await side.WarmUpAsync();

        var samples = Sides.ToDictionary(side => side, _ => new List<Sample>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var side in Sides)
                samples[side].Add(await RunAsync(side, samples[side]));
        }

        var results = Sides.Select(side => new SideResult(side.Name, side.Way, side.Target, side.Limit, samples[side]));
        return new ContestResult(Work, [.. results]) { Bytes = Bytes, Triples = Triples };
    }

    private async Task<Sample> RunAsync(Side side, List<Sample> before)
    {
        var sample = await side.RunAsync();
        var expected = Count ?? (before.Count > 0 ? before[0].Count : sample.Count);
        return sample.Count == expected
            ? sample
            : throw new BenchException($"{side.Name} {side.Way} counted {sample.Count} in '{Work}', where there are {expected}: no figure of it counts.");
    }
}
