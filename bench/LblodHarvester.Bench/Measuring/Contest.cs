namespace LblodHarvester.Bench.Measuring;

/// <summary>The same work done by several sides in turn.</summary>
/// <param name="Work">What is done, such as <c>read N-Quads</c>.</param>
/// <param name="Bytes">The size of the text that is read or written; null where it differs by side.</param>
/// <param name="Quads">How many quads every side must handle; null where each has its own number, which must then stay the same.</param>
/// <param name="Sides">Ours first.</param>
internal sealed record Contest(string Work, long? Bytes, long? Quads, IReadOnlyList<Side> Sides)
{
    /// <summary>Warms every side up, then lets them take turns.</summary>
    /// <param name="rounds">How many turns each has; the median counts.</param>
    /// <exception cref="BenchException">A side fails, or does not handle the number of quads there are.</exception>
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

        return new ContestResult(Work, Bytes, [.. Sides.Select(side => new SideResult(side.Name, side.Way, side.Target, side.Limit, samples[side]))]);
    }

    private async Task<Sample> RunAsync(Side side, List<Sample> before)
    {
        var sample = await side.RunAsync();
        var expected = Quads ?? (before.Count > 0 ? before[0].Quads : sample.Quads);
        return sample.Quads == expected
            ? sample
            : throw new BenchException($"{side.Name} {side.Way} handled {sample.Quads} quads in '{Work}', where there are {expected}: no figure of it counts.");
    }
}
