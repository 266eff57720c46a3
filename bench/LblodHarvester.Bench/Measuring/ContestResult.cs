namespace LblodHarvester.Bench.Measuring;

/// <summary>What a contest gave; ours is the first side.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Sides">The sides, ours first.</param>
internal sealed record ContestResult(string Work, IReadOnlyList<SideResult> Sides)
{
    /// <summary>The size of the text; null where there is none, or where it differs by side.</summary>
    internal long? Bytes { get; init; }

    /// <summary>How many triples the work went over, where something else that came of it was counted.</summary>
    internal long? Triples { get; init; }

    /// <summary>How many times faster ours is than another side.</summary>
    internal double RatioTo(SideResult side) => side.Median.Milliseconds / Sides[0].Median.Milliseconds;

    /// <summary>Whether ours is as much faster as is asked, or a side takes no more than it may; null where nothing is asked.</summary>
    internal bool? Passes(SideResult side) => side switch
    {
        { Target: { } target } => RatioTo(side) >= target,
        { Limit: { } limit } => RatioTo(side) <= limit,
        _ => null,
    };
}

/// <summary>What one side did.</summary>
/// <param name="Name">Who.</param>
/// <param name="Way">How.</param>
/// <param name="Target">How many times its speed ours must be; null where nothing is asked.</param>
/// <param name="Limit">How many times our time it may take at most; null where nothing is asked.</param>
/// <param name="Samples">All its runs, in order.</param>
internal sealed record SideResult(string Name, string Way, double? Target, double? Limit, IReadOnlyList<Sample> Samples)
{
    /// <summary>The run of median time; of an even number, the slower of the middle two.</summary>
    internal Sample Median => Samples.OrderBy(sample => sample.Milliseconds).ElementAt(Samples.Count / 2);
}
