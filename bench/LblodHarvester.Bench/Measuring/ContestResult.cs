namespace LblodHarvester.Bench.Measuring;

/// <summary>What a contest gave; ours is the first side.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Bytes">The size of the text; null where it differs by side.</param>
/// <param name="Quads">How many quads each side handled.</param>
/// <param name="Sides">The sides, ours first.</param>
internal sealed record ContestResult(string Work, long? Bytes, long Quads, IReadOnlyList<SideResult> Sides)
{
    /// <summary>How many times faster ours is than another side.</summary>
    internal double RatioTo(SideResult side) => side.Median.Milliseconds / Sides[0].Median.Milliseconds;

    /// <summary>Whether ours is as much faster as is asked; null where nothing is.</summary>
    internal bool? Passes(SideResult side) => side.Target is { } target ? RatioTo(side) >= target : null;
}

/// <summary>What one side did.</summary>
/// <param name="Name">Who.</param>
/// <param name="Way">How.</param>
/// <param name="Target">How many times its speed ours must be; null where nothing is asked.</param>
/// <param name="Samples">All its runs, in order.</param>
internal sealed record SideResult(string Name, string Way, double? Target, IReadOnlyList<Sample> Samples)
{
    /// <summary>The run of median time; of an even number, the slower of the middle two.</summary>
    internal Sample Median => Samples.OrderBy(sample => sample.Milliseconds).ElementAt(Samples.Count / 2);
}
