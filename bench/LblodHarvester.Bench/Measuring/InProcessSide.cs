namespace LblodHarvester.Bench.Measuring;

/// <summary>A side whose work is done in this process, and gives its count.</summary>
internal sealed class InProcessSide : Side
{
    private readonly Func<long> _work;

    /// <summary>Makes this project's side.</summary>
    /// <param name="work">The work; gives the count.</param>
    /// <param name="way">How it is done, where there is more than one way.</param>
    internal InProcessSide(Func<long> work, string way = "") : this(OwnName, work, way)
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

    /// <summary>Makes ready what a turn uses up, before it is measured; is told how often the work will be done.</summary>
    internal Action<int>? Prepare { get; init; }

    internal override async Task WarmUpAsync()
    {
        for (var round = 0; round < WarmUpRounds; round++)
            await RunAsync();
    }

    internal override Task<Sample> RunAsync()
    {
        Prepare?.Invoke(Times);
        return Task.FromResult(Sample.Of(_work, Times));
    }
}
